package org.nianbao.check.privacy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problems;
import org.nianbao.read.RawDocument;
import org.nianbao.read.RawSite;

/**
 * Looks for personal numbers in all that editors wrote: every line of every file, the names of
 * files, and the converted text, which shows what references and entities put together.
 */
public final class PrivacyScan {

  private static final String CONTENT = "content/";

  private final RawSite raw;
  private final Problems problems;

  /** The numbers in the lines of each file. */
  private final Map<String, Set<String>> numbers = new TreeMap<>();

  private PrivacyScan(RawSite raw, Problems problems) {
    this.raw = raw;
    this.problems = problems;
  }

  /** Reports each number once where it stands in the source. */
  public static void check(RawSite raw, Problems problems) {
    new PrivacyScan(raw, problems).check();
  }

  private void check() {
    Map<String, List<String>> files = new TreeMap<>(raw.sources().lines());
    files.forEach(this::checkLines);
    files.keySet().forEach(this::checkName);
    raw.files().forEach(it -> checkName(CONTENT + it));
    raw.documents().forEach(this::checkConverted);
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
    Origin origin = new Origin(document, raw.sources());
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
