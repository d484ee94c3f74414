package org.nianbao.check.privacy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problems;
import org.nianbao.read.RawDocument;
import org.nianbao.read.RawSite;
import org.nianbao.read.Sources;

/**
 * Looks for personal numbers in all that editors wrote: every line of every file, the names of
 * files, and the converted text, which shows what references and entities put together.
 */
public final class PrivacyScan {

  private static final String CONTENT = "content/";

  private final Sources sources;
  private final Problems problems;

  /** The numbers in the lines of each file. */
  private final Map<String, Set<String>> numbers = new TreeMap<>();

  private PrivacyScan(Sources sources, Problems problems) {
    this.sources = sources;
    this.problems = problems;
  }

  /** Reports each number of an opened document once, where it stands in the source. */
  public static void check(RawDocument document, Sources sources, Problems problems) {
    PrivacyScan scan = new PrivacyScan(sources, problems);
    document.files().forEach(it -> scan.checkLines(it, sources.of(it)));
    scan.checkConverted(document);
  }

  /**
   * Reports each number in the names of all files and in the lines of those that are no documents.
   */
  public static void checkAround(RawSite raw, Problems problems) {
    PrivacyScan scan = new PrivacyScan(raw.sources(), problems);
    Set<String> documents =
        raw.documents().stream().map(RawDocument::path).collect(Collectors.toSet());
    for (String file : new TreeSet<>(raw.sources().files())) {
      scan.checkName(file);
      if (!documents.contains(file)) {
        scan.checkLines(file, raw.sources().of(file));
      }
    }
    raw.files().forEach(it -> scan.checkName(CONTENT + it));
  }

  private void checkLines(String file, List<String> lines) {
    if (!Sieve.mayHold(String.join("\n", lines))) {
      return;
    }
    Set<String> found = new HashSet<>();
    for (SourceBlock block : SourceBlock.of(lines)) {
      for (PersonalNumber number : PersonalNumbers.find(block.text())) {
        found.add(number.number());
        report(number, block.place(file, number.start()), "word.here");
      }
    }
    numbers.put(file, found);
  }

  private void checkName(String path) {
    for (PersonalNumber number : PersonalNumbers.find(path)) {
      report(number, Place.of(Redaction.of(path)), "word.file-name");
    }
  }

  private void checkConverted(RawDocument document) {
    if (!Markup.mayHold(document.html())) {
      return;
    }
    Set<String> known = new HashSet<>();
    document.files().forEach(it -> known.addAll(numbers.getOrDefault(it, Set.of())));
    Origin origin = new Origin(document, sources);
    HtmlPassages.read(
        Jsoup.parseBodyFragment(document.html()).body(),
        (element, passage) -> {
          for (PersonalNumber number : passage.numbers()) {
            if (!known.contains(number.number())) {
              String written = passage.text().substring(number.start(), number.end());
              report(number, origin.of(element, written), "word.here");
            }
          }
        });
  }

  private void report(PersonalNumber number, Place place, String where) {
    problems.add(number.kind().code(), place, number.masked(), where);
  }
}
