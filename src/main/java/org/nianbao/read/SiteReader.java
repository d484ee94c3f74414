package org.nianbao.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.nianbao.cache.Cache;
import org.nianbao.cache.Digest;
import org.nianbao.cache.Pack;
import org.nianbao.cache.RecordCodec;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problems;
import org.nianbao.work.Jobs;
import org.nianbao.work.Progress;

/** Reads a site folder: settings, and documents with their headers; their texts when asked for. */
public final class SiteReader {

  private static final String SETTINGS = "jbake.properties";
  private static final String TEMPLATES = "templates";

  /** To be raised whenever the header of the same document is read otherwise than before. */
  private static final String READER = "3";

  private static final RecordCodec<KeptHeader> CODEC = RecordCodec.of(KeptHeader.class);

  /** What is kept of a document that was read without a problem. */
  private record KeptHeader(
      Optional<RawAttribute> title, List<RawAttribute> attributes, boolean includes) {}

  /** A document with its header, and whether it may include others. */
  private record Scanned(RawDocument document, boolean includes) {}

  private final Path source;
  private final Cache cache;
  private final Digest context;
  private final Pack headers;
  private final Stamps stamps;
  private final ConverterSource converters;
  private final Jobs jobs;
  private final Problems problems;
  private final Sources sources = new Sources();

  /** How many documents no earlier run knows. */
  private final AtomicInteger fresh = new AtomicInteger();

  private SiteReader(
      Path source, Cache cache, ConverterSource converters, Jobs jobs, Problems problems) {
    this.source = source;
    this.cache = cache;
    this.context = Digest.of(List.of(READER, cache.program(), CODEC.schema()));
    this.headers = cache.pack("headers");
    this.stamps = new Stamps(cache, cache.now(), SiteReader::digest);
    this.converters = converters;
    this.jobs = jobs;
    this.problems = problems;
  }

  /**
   * Reads all there is, but opens only some documents. Whatever an editor got wrong becomes a
   * problem; a document is left out of the result only where its text cannot be read at all.
   *
   * @param source the folder with {@code jbake.properties}, {@code content/} and {@code templates/}
   * @param cache keeps headers and conversions for the next run
   * @param jobs how many documents may be read and converted at once; the result does not depend on
   *     it
   * @param only the paths of documents or of files that they include, relative to the site folder,
   *     whose texts are asked for; empty: all of them
   */
  public static RawSite read(
      Path source, Cache cache, Jobs jobs, Set<String> only, Problems problems) {
    return read(source, cache, Converters.of(source, jobs.ahead()), jobs, only, problems);
  }

  /** Reads all there is with converters that others made. */
  static RawSite read(
      Path source,
      Cache cache,
      ConverterSource converters,
      Jobs jobs,
      Set<String> only,
      Problems problems) {
    return new SiteReader(source, cache, converters, jobs, problems).read(only);
  }

  private RawSite read(Set<String> only) {
    boolean all = only.isEmpty();
    SortedMap<String, RawSetting> settings = settings();
    if (!Files.isDirectory(source.resolve(TEMPLATES))) {
      problems.add(Code.NB002, Place.of(TEMPLATES), TEMPLATES);
    }
    ContentFolder content = ContentFolder.walk(source, problems);
    List<Scanned> scanned =
        jobs
            .map(
                Progress.Stage.READ,
                List.copyOf(content.documents().entrySet()),
                it -> scan(it.getKey(), it.getValue(), all || only.contains(it.getKey())))
            .stream()
            .flatMap(Optional::stream)
            .toList();
    return new RawSite(
        settings,
        asked(scanned, only),
        content.files(),
        sources,
        new Images(source.resolve(ContentFolder.NAME), cache),
        new KeptBodies(
            source,
            content.documents(),
            sources,
            cache,
            new ConverterPool(converters, fresh.get(), jobs.ahead()),
            fresh.get() > 0));
  }

  /** Whatever is no document may be included by any that includes something. */
  private static List<RawDocument> asked(List<Scanned> scanned, Set<String> only) {
    boolean includes = !scanned.stream().map(it -> it.document().path()).toList().containsAll(only);
    return scanned.stream()
        .map(
            it ->
                only.isEmpty() || only.contains(it.document().path()) || (includes && it.includes())
                    ? it.document()
                    : it.document().notAsked())
        .toList();
  }

  private SortedMap<String, RawSetting> settings() {
    Path file = source.resolve(SETTINGS);
    if (!Files.isRegularFile(file)) {
      problems.add(Code.NB001, Place.of(SETTINGS));
      return Collections.emptySortedMap();
    }
    List<String> text = SourceText.read(file, SETTINGS, problems).lines();
    sources.add(SETTINGS, () -> text);
    return SettingsFile.parse(SETTINGS, text);
  }

  private Optional<Scanned> scan(String path, Path file, boolean asked) {
    sources.add(path, () -> SourceText.read(file, path, new Problems()).lines());
    Optional<Digest> digest = stamps.digest(path, file);
    Digest key = Digest.of(List.of(context.hex(), path, digest.map(Digest::hex).orElse("")));
    Optional<KeptHeader> kept =
        digest.isEmpty() ? Optional.empty() : headers.find(key).flatMap(CODEC::decode);
    if (kept.isPresent()) {
      return kept.map(it -> scanned(path, it, digest.orElseThrow()));
    }
    fresh.incrementAndGet();
    if (asked) {
      converters.prepare();
    }
    Problems own = new Problems();
    SourceText.Read text = SourceText.read(file, path, own);
    Optional<Scanned> scanned = Optional.empty();
    if (text.lines().stream().anyMatch(line -> !line.isBlank())) {
      Header header = HeaderScanner.scan(path, text.lines(), own);
      KeptHeader read =
          new KeptHeader(
              header.title(),
              header.attributes(),
              header.lines().stream().anyMatch(HeaderLine::isDirective));
      // A digest that was remembered may be that of another text after all.
      if (own.isEmpty() && digest.isPresent() && digest.equals(text.digest())) {
        headers.keep(key, CODEC.encode(read));
      }
      scanned = Optional.of(scanned(path, read, digest.orElseGet(() -> Digest.of(new byte[0]))));
    } else if (text.isText()) {
      own.add(Code.NB103, Place.of(path));
    }
    own.all().forEach(problems::add);
    return scanned;
  }

  private static Scanned scanned(String path, KeptHeader header, Digest digest) {
    return new Scanned(
        RawDocument.closed(path, header.title(), header.attributes(), digest), header.includes());
  }

  /** Absent where the file is too large to be read. */
  static Optional<Digest> digest(Path file) {
    try {
      return Files.size(file) > SourceText.MAX_BYTES
          ? Optional.empty()
          : Optional.of(Digest.of(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
