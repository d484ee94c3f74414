package org.nianbao.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problems;

/** Reads a site folder: settings, documents with their headers, and the documents as HTML. */
public final class SiteReader {

  private static final String SETTINGS = "jbake.properties";
  private static final String TEMPLATES = "templates";

  /** A document between header and conversion. */
  private record Draft(String path, Header header) {}

  private final Path source;
  private final ConversionCache cache;
  private final Supplier<Converter> converters;
  private final Problems problems;
  private final Map<String, List<String>> lines = new TreeMap<>();

  private SiteReader(
      Path source, ConversionCache cache, Supplier<Converter> converters, Problems problems) {
    this.source = source;
    this.cache = cache;
    this.converters = converters;
    this.problems = problems;
  }

  /**
   * Reads all there is. Whatever an editor got wrong becomes a problem; a document is left out of
   * the result only where its text cannot be read at all.
   *
   * @param source the folder with {@code jbake.properties}, {@code content/} and {@code templates/}
   * @param cache a folder in which conversions are kept for the next run, if anywhere; need not
   *     exist
   * @param program the version of the program, which uses no conversion of another
   * @param jobs how many threads may convert, for example 2; the result does not depend on it
   */
  public static RawSite read(
      Path source, Optional<Path> cache, String program, int jobs, Problems problems) {
    return read(source, cache, program, jobs, Set.of(), problems);
  }

  /**
   * Reads all there is, but converts only some documents.
   *
   * @param only the paths of these documents or of files that they include, relative to the site
   *     folder; empty: all of them
   */
  public static RawSite read(
      Path source,
      Optional<Path> cache,
      String program,
      int jobs,
      Set<String> only,
      Problems problems) {
    return new SiteReader(
            source,
            new ConversionCache(cache, program),
            Converters.of(source, jobs),
            problems)
        .read(jobs, only);
  }

  /** Reads and converts all there is with converters that others made. */
  static RawSite read(Path source, Supplier<Converter> converters, Problems problems) {
    return new SiteReader(source, new ConversionCache(Optional.empty(), ""), converters, problems)
        .read(1, Set.of());
  }

  private RawSite read(int jobs, Set<String> only) {
    SortedMap<String, RawSetting> settings = settings();
    if (!Files.isDirectory(source.resolve(TEMPLATES))) {
      problems.add(Code.NB002, Place.of(TEMPLATES), TEMPLATES);
    }
    ContentFolder content = ContentFolder.walk(source, problems);
    List<Draft> drafts = drafts(content);
    Map<String, Converted> converted = converted(chosen(drafts, only), jobs, only.isEmpty());
    List<RawDocument> documents =
        drafts.stream()
            .map(it -> document(it, Optional.ofNullable(converted.get(it.path()))))
            .toList();
    return new RawSite(settings, documents, content.files(), new Sources(lines));
  }

  /** Whatever is no document may be included by any that includes something. */
  private static List<Manuscript> chosen(List<Draft> drafts, Set<String> only) {
    Set<String> documents = drafts.stream().map(Draft::path).collect(Collectors.toSet());
    boolean includes = !documents.containsAll(only);
    return drafts.stream()
        .filter(
            it ->
                only.isEmpty()
                    || only.contains(it.path())
                    || (includes && it.header().lines().stream().anyMatch(HeaderLine::isDirective)))
        .map(it -> Manuscript.of(it.path(), it.header()))
        .toList();
  }

  /** By path. {@code whole} is whether these are all, so that nothing else is worth keeping. */
  private Map<String, Converted> converted(List<Manuscript> manuscripts, int jobs, boolean whole) {
    Map<String, Converted> converted = new HashMap<>();
    manuscripts.forEach(it -> cache.find(it).ifPresent(kept -> converted.put(it.path(), kept)));
    List<Manuscript> changed =
        manuscripts.stream().filter(it -> !converted.containsKey(it.path())).toList();
    List<Converted> fresh =
        new Conversions(converters, Conversions.DOCUMENTS_PER_CONVERTER).run(changed, jobs);
    for (int i = 0; i < changed.size(); i++) {
      cache.keep(changed.get(i), fresh.get(i));
      converted.put(changed.get(i).path(), fresh.get(i));
    }
    if (whole && !changed.isEmpty()) {
      cache.prune();
    }
    return converted;
  }

  private SortedMap<String, RawSetting> settings() {
    Path file = source.resolve(SETTINGS);
    if (!Files.isRegularFile(file)) {
      problems.add(Code.NB001, Place.of(SETTINGS));
      return Collections.emptySortedMap();
    }
    List<String> text = SourceText.read(file, SETTINGS, problems).lines();
    lines.put(SETTINGS, text);
    return SettingsFile.parse(SETTINGS, text);
  }

  private List<Draft> drafts(ContentFolder content) {
    List<Draft> drafts = new ArrayList<>();
    content
        .documents()
        .forEach(
            (path, file) -> {
              SourceText.Read text = SourceText.read(file, path, problems);
              lines.put(path, text.lines());
              if (text.lines().stream().anyMatch(line -> !line.isBlank())) {
                drafts.add(new Draft(path, HeaderScanner.scan(path, text.lines(), problems)));
              } else if (text.isText()) {
                problems.add(Code.NB103, Place.of(path));
              }
            });
    return drafts;
  }

  private RawDocument document(Draft draft, Optional<Converted> asked) {
    Converted converted = asked.orElseGet(() -> Converted.not(draft.path()));
    converted.problems().forEach(problems::add);
    converted.included().forEach(lines::putIfAbsent);
    Header header = draft.header();
    return new RawDocument(
        draft.path(),
        header.title(),
        header.attributes(),
        converted.files(),
        converted.html(),
        asked.isPresent());
  }
}
