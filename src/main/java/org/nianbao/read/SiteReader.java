package org.nianbao.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
  private final Problems problems;
  private final Map<String, List<String>> lines = new TreeMap<>();

  private SiteReader(Path source, ConversionCache cache, Problems problems) {
    this.source = source;
    this.cache = cache;
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
    return new SiteReader(source, new ConversionCache(cache, program), problems).read(jobs);
  }

  private RawSite read(int jobs) {
    SortedMap<String, RawSetting> settings = settings();
    if (!Files.isDirectory(source.resolve(TEMPLATES))) {
      problems.add(Code.NB002, Place.of(TEMPLATES), TEMPLATES);
    }
    ContentFolder content = ContentFolder.walk(source, problems);
    List<Draft> drafts = drafts(content);
    List<Manuscript> manuscripts =
        drafts.stream().map(it -> Manuscript.of(it.path(), it.header())).toList();
    List<Converted> converted = converted(manuscripts, jobs);
    List<RawDocument> documents = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      documents.add(document(drafts.get(i), converted.get(i)));
    }
    return new RawSite(settings, documents, content.files(), new Sources(lines));
  }

  private List<Converted> converted(List<Manuscript> manuscripts, int jobs) {
    Map<Manuscript, Converted> kept = new HashMap<>();
    manuscripts.forEach(it -> cache.find(it).ifPresent(found -> kept.put(it, found)));
    List<Manuscript> changed = manuscripts.stream().filter(it -> !kept.containsKey(it)).toList();
    List<Converted> fresh =
        new Conversions(() -> new AsciidoctorConverter(source), Conversions.DOCUMENTS_PER_CONVERTER)
            .run(changed, jobs);
    for (int i = 0; i < changed.size(); i++) {
      cache.keep(changed.get(i), fresh.get(i));
      kept.put(changed.get(i), fresh.get(i));
    }
    if (!changed.isEmpty()) {
      cache.prune();
    }
    return manuscripts.stream().map(it -> Objects.requireNonNull(kept.get(it))).toList();
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

  private RawDocument document(Draft draft, Converted converted) {
    converted.problems().forEach(problems::add);
    converted.included().forEach(lines::putIfAbsent);
    Header header = draft.header();
    return new RawDocument(
        draft.path(), header.title(), header.attributes(), converted.files(), converted.html());
  }
}
