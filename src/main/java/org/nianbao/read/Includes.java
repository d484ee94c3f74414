package org.nianbao.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problems;

/** The includes of one document, from the content folder only and within limits. */
final class Includes {

  static final int MAX_INCLUDES = 50;
  static final int MAX_DEPTH = 8;
  static final long MAX_TOTAL_BYTES = 2L << 20;

  private static final String MAX_TOTAL = "2 MiB";

  /** What stands in the place of a directive. */
  record Included(CursorPath path, List<LineSelection.Piece> pieces, IncludeOptions options) {}

  /**
   * One time that a file was included.
   *
   * @param chain the document first, the file itself last
   */
  private record Inclusion(String file, List<String> chain) {}

  private final Manuscript manuscript;
  private final IncludeFolder folder;
  private final Problems problems;
  private final List<Inclusion> inclusions = new ArrayList<>();
  private final List<String> files = new ArrayList<>();
  private final Map<String, SourceText.Read> texts = new HashMap<>();
  private final Origins origins = new Origins();
  private long bytes;

  Includes(Manuscript manuscript, IncludeFolder folder, Problems problems) {
    this.manuscript = manuscript;
    this.folder = folder;
    this.problems = problems;
    files.add(document());
    inclusions.add(new Inclusion(document(), List.of(document())));
  }

  String document() {
    return manuscript.path();
  }

  /** The document and the files it included so far, in that order. */
  List<String> files() {
    return files;
  }

  /** Where a block really stands that Asciidoctor notes in this line. */
  LineMark mark(CursorPath path, int line) {
    Origins.Spot spot = origins.of(new Origins.Spot(path.inclusion(), line), this::linesOf);
    return new LineMark(files.indexOf(inclusions.get(spot.inclusion()).file()), spot.line());
  }

  /** The classes of {@link #mark}, by how a cursor names its text, and line. */
  BiFunction<@Nullable String, Long, String> marks() {
    return (name, line) -> mark(CursorPath.parse(name, document()), line.intValue()).className();
  }

  /**
   * Answers a directive; absent where nothing is included.
   *
   * @param from the including text
   * @param line that of the directive
   */
  Optional<Included> include(
      CursorPath from, int line, String target, Map<String, Object> attributes) {
    Place place = from.place(line);
    IncludeOptions options = IncludeOptions.of(attributes, place, problems);
    Optional<String> resolved = folder.resolve(from.file(), target);
    if (resolved.isEmpty()) {
      problems.add(Code.NB501, place, target);
      return Optional.empty();
    }
    String file = resolved.get();
    switch (folder.access(file)) {
      case LEAVES -> {
        problems.add(Code.NB501, place, target);
        return Optional.empty();
      }
      case MISSING -> {
        if (!options.isOptional()) {
          problems.add(Code.NB502, place, target);
        }
        return Optional.empty();
      }
      case READABLE -> {}
    }
    if (!isWithinLimits(from, file)) {
      String includes = Integer.toString(MAX_INCLUDES);
      problems.add(Code.NB514, place, includes, MAX_TOTAL, Integer.toString(MAX_DEPTH));
      return Optional.empty();
    }
    return Optional.of(included(from, place, file, options));
  }

  private boolean isWithinLimits(CursorPath from, String file) {
    List<String> chain = inclusions.get(from.inclusion()).chain();
    return !chain.contains(file)
        && chain.size() <= MAX_DEPTH
        && inclusions.size() <= MAX_INCLUDES
        && bytes + text(file).bytes() <= MAX_TOTAL_BYTES;
  }

  private Included included(CursorPath from, Place place, String file, IncludeOptions options) {
    bytes += text(file).bytes();
    List<String> chain = new ArrayList<>(inclusions.get(from.inclusion()).chain());
    chain.add(file);
    CursorPath path = new CursorPath(inclusions.size(), file);
    inclusions.add(new Inclusion(file, List.copyOf(chain)));
    if (!files.contains(file)) {
      files.add(file);
    }
    List<String> lines = text(file).lines();
    List<LineSelection.Piece> pieces =
        LineSelection.pieces(lines, selection(place, lines, options));
    if (options.needsOnePiece()) {
      pieces = LineSelection.onePiece(pieces);
    }
    Origins.Spot directive = new Origins.Spot(from.inclusion(), place.line());
    origins.add(directive, path.inclusion(), pieces, options.shiftsLevels());
    return new Included(path, pieces, options);
  }

  private BitSet selection(Place place, List<String> lines, IncludeOptions options) {
    if (options.lines().isPresent()) {
      String ranges = options.lines().get();
      Optional<BitSet> numbered = LineSelection.numbered(lines, ranges);
      if (numbered.isEmpty()) {
        problems.add(Code.NB513, place, "lines=" + ranges);
      }
      return numbered.orElseGet(() -> LineSelection.all(lines));
    }
    if (options.tags().isPresent()) {
      TagSelection.Result tagged = TagSelection.of(lines, options.tags().get());
      tagged.complaints().forEach(it -> problems.add(Code.NB509, place, it));
      return tagged.lines();
    }
    return LineSelection.all(lines);
  }

  private List<String> linesOf(int inclusion) {
    return inclusion == 0 ? manuscript.lines() : text(inclusions.get(inclusion).file()).lines();
  }

  private SourceText.Read text(String file) {
    return texts.computeIfAbsent(file, it -> SourceText.read(folder.path(it), it, problems));
  }
}
