package org.nianbao.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.nianbao.cache.Cache;
import org.nianbao.cache.Digest;
import org.nianbao.cache.Pack;
import org.nianbao.cache.RecordCodec;
import org.nianbao.problem.Problem;
import org.nianbao.problem.Problems;
import org.nianbao.problem.Severity;

/**
 * Converts documents, and keeps what became of each for the next run, so that one that did not
 * change needs no Asciidoctor.
 */
final class KeptBodies implements Bodies {

  /** To be raised whenever the same document is converted to something else than before. */
  private static final String READER = "5";

  private static final RecordCodec<Kept> CODEC = RecordCodec.of(Kept.class);

  /** Stands for a file that is not there, or not as it was. */
  private static final Digest NONE = Digest.of(List.of());

  /**
   * A conversion.
   *
   * @param digests of the files that it includes
   */
  private record Kept(
      String html, List<String> files, List<Digest> digests, List<Problem> problems) {}

  private final IncludeFolder folder;
  private final Map<String, Path> documents;
  private final Sources sources;
  private final Digest context;
  private final Pack conversions;
  private final ConverterPool converters;
  private final boolean mayConvert;
  private final Map<String, List<String>> included = new ConcurrentHashMap<>();
  private final Map<String, Digest> digests = new ConcurrentHashMap<>();

  KeptBodies(
      Path source,
      Map<String, Path> documents,
      Sources sources,
      Cache cache,
      ConverterPool converters,
      boolean mayConvert) {
    this.folder = new IncludeFolder(source);
    this.documents = documents;
    this.sources = sources;
    this.context = Digest.of(List.of(READER, cache.program(), CODEC.schema()));
    this.conversions = cache.pack("conversions");
    this.converters = converters;
    this.mayConvert = mayConvert;
  }

  @Override
  public boolean mayConvert() {
    return mayConvert;
  }

  @Override
  public RawDocument open(RawDocument document, Problems problems) {
    if (!document.converted()) {
      return document;
    }
    Digest key = key(document);
    Optional<Kept> kept =
        conversions
            .find(key)
            .flatMap(CODEC::decode)
            .filter(it -> isAsBefore(document, it.files(), it.digests()));
    if (kept.isPresent()) {
      kept.get().problems().forEach(problems::add);
      return document.as(new Converted(kept.get().html(), kept.get().files(), List.of()));
    }
    Converted fresh = convert(document);
    note(document.path(), fresh.files());
    fresh.problems().forEach(problems::add);
    if (isWorthKeeping(fresh)) {
      conversions.keep(
          key,
          CODEC.encode(
              new Kept(fresh.html(), fresh.files(), digests(fresh.files()), fresh.problems())));
    }
    return document.as(fresh);
  }

  private Digest key(RawDocument document) {
    return Digest.of(List.of(context.hex(), document.path(), document.digest().hex()));
  }

  private Converted convert(RawDocument document) {
    Path file = documents.get(document.path());
    if (file == null) {
      throw new IllegalArgumentException("not of this site: " + document.path());
    }
    SourceText.Read text = SourceText.read(file, document.path(), new Problems());
    if (!text.digest().equals(Optional.of(document.digest()))) {
      throw new ChangedMeanwhile(document.path());
    }
    Header header = HeaderScanner.scan(document.path(), text.lines(), new Problems());
    Manuscript manuscript = Manuscript.of(document.path(), header);
    Bounds.Checked checked = Bounds.check(manuscript, folder);
    return checked.problems().isEmpty()
        ? converters.convert(manuscript)
        : new Converted("", checked.files(), checked.problems());
  }

  /** Not where another run may do better, or a file that is missing may appear. */
  private boolean isWorthKeeping(Converted converted) {
    return converted.problems().stream().noneMatch(it -> it.code().severity() == Severity.ERROR)
        && converted.files().stream()
            .flatMap(it -> sources.of(it).stream())
            .noneMatch(it -> it.contains("include::") && it.contains("opt"));
  }

  private void note(String document, List<String> files) {
    if (files.size() > 1) {
      included.put(document, files);
      files.stream().skip(1).forEach(file -> sources.add(file, () -> lines(file)));
    }
  }

  private List<String> lines(String file) {
    return folder.access(file) == IncludeFolder.Access.READABLE
        ? SourceText.read(folder.path(file), file, new Problems()).lines()
        : List.of();
  }

  @Override
  public List<Digest> included(RawDocument opened) {
    return digests(opened.files());
  }

  private List<Digest> digests(List<String> files) {
    return files.stream().skip(1).map(this::digest).toList();
  }

  private Digest digest(String file) {
    return digests.computeIfAbsent(
        file,
        it -> folder.access(it) == IncludeFolder.Access.READABLE ? Digest.of(lines(it)) : NONE);
  }

  /** Its conversion is still needed, although nobody asks for it as long as nothing changes. */
  @Override
  public boolean isIncluded(RawDocument document, List<String> files, List<Digest> before) {
    conversions.has(key(document));
    return isAsBefore(document, files, before);
  }

  private boolean isAsBefore(RawDocument document, List<String> files, List<Digest> before) {
    note(document.path(), files);
    return digests(files).equals(before);
  }

  @Override
  public List<String> files(RawDocument document) {
    return included.getOrDefault(document.path(), document.files());
  }

  @Override
  public void close() {
    converters.close();
  }
}
