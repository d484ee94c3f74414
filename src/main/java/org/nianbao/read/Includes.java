package org.nianbao.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
  record Included(
      String file, int fileIndex, List<LineSelection.Piece> pieces, IncludeOptions options) {}

  private final String document;
  private final IncludeFolder folder;
  private final Problems problems;
  private final List<String> files = new ArrayList<>();
  private final Map<String, SourceText.Read> texts = new HashMap<>();

  /** Of each file that was included, how it was reached last: the document first, itself last. */
  private final Map<String, List<String>> chains = new HashMap<>();

  private int count;
  private long bytes;

  Includes(String document, IncludeFolder folder, Problems problems) {
    this.document = document;
    this.folder = folder;
    this.problems = problems;
    files.add(document);
  }

  String document() {
    return document;
  }

  /** The document and the files it included so far, in that order. */
  List<String> files() {
    return files;
  }

  /** The lines of every included file. */
  SortedMap<String, List<String>> lines() {
    SortedMap<String, List<String>> lines = new TreeMap<>();
    files.stream().skip(1).forEach(file -> lines.put(file, text(file).lines()));
    return lines;
  }

  /**
   * Answers a directive; absent where nothing is included.
   *
   * @param place of the directive, in the including file
   */
  Optional<Included> include(Place place, String target, Map<String, Object> attributes) {
    IncludeOptions options = IncludeOptions.of(attributes, place, problems);
    Optional<String> resolved = folder.resolve(place.file(), target);
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
    return isWithinLimits(place, file)
        ? Optional.of(included(place, file, options))
        : Optional.empty();
  }

  private boolean isWithinLimits(Place place, String file) {
    List<String> chain = chains.getOrDefault(place.file(), List.of(document));
    boolean fits =
        !chain.contains(file)
            && chain.size() <= MAX_DEPTH
            && count < MAX_INCLUDES
            && bytes + text(file).bytes() <= MAX_TOTAL_BYTES;
    if (!fits) {
      String includes = Integer.toString(MAX_INCLUDES);
      problems.add(Code.NB514, place, includes, MAX_TOTAL, Integer.toString(MAX_DEPTH));
      return false;
    }
    count++;
    bytes += text(file).bytes();
    List<String> longer = new ArrayList<>(chain);
    longer.add(file);
    chains.put(file, longer);
    return true;
  }

  private Included included(Place place, String file, IncludeOptions options) {
    if (!files.contains(file)) {
      files.add(file);
    }
    List<String> lines = text(file).lines();
    List<LineSelection.Piece> pieces =
        LineSelection.pieces(lines, selection(place, lines, options));
    return new Included(
        file,
        files.indexOf(file),
        options.needsOnePiece() ? LineSelection.onePiece(pieces) : pieces,
        options);
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

  private SourceText.Read text(String file) {
    return texts.computeIfAbsent(file, it -> SourceText.read(folder.path(it), it, problems));
  }
}
