package org.nianbao.check.privacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problems;
import org.nianbao.read.RawSite;

/**
 * Looks for personal numbers in what is about to be published: pages, as templates may put numbers
 * together, attachments that are text, and the names of all files.
 */
public final class PageScan {

  private static final String CONTENT = "content/";
  private static final String INDEX = "/index.html";
  private static final String EXTENSION = ".adoc";

  private final RawSite raw;
  private final Problems problems;

  /** {@code raw} tells from which source a page was made. */
  public PageScan(RawSite raw, Problems problems) {
    this.raw = raw;
    this.problems = problems;
  }

  /**
   * Reports each number once.
   *
   * @param path relative to the output, for example {@code reports/liaobu-town/2012/index.html}
   * @param text of the file; empty where it is none
   */
  public void inspect(String path, String text) {
    for (PersonalNumber number : PersonalNumbers.find(path)) {
      report(path, number, "word.in-name");
    }
    Set<String> known = new HashSet<>();
    for (Passage passage : passages(path, text)) {
      for (PersonalNumber number : passage.numbers()) {
        if (known.add(number.number())) {
          report(path, number, "word.in-text");
        }
      }
    }
  }

  private static List<Passage> passages(String path, String text) {
    return mayHold(path, text) ? allPassages(path, text) : List.of();
  }

  private static boolean mayHold(String path, String text) {
    return switch (extension(path)) {
      case "html", "htm", "xml", "svg" -> Markup.mayHold(text);
      case "csv" -> true;
      default -> Sieve.mayHold(text);
    };
  }

  private static String extension(String path) {
    return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** What is read as one, of every part of a text. */
  static List<Passage> allPassages(String path, String text) {
    List<Passage> passages = new ArrayList<>();
    switch (extension(path)) {
      case "html", "htm" -> HtmlPassages.read(Jsoup.parse(text), (at, it) -> passages.add(it));
      case "xml", "svg" ->
          HtmlPassages.read(Jsoup.parse(text, Parser.xmlParser()), (at, it) -> passages.add(it));
      case "csv" -> passages.addAll(Table.ofSeparatedValues(text));
      default ->
          SourceBlock.of(text.lines().toList()).forEach(it -> passages.add(Passage.of(it.text())));
    }
    return passages;
  }

  private void report(String path, PersonalNumber number, String where) {
    problems.add(
        Code.NB707,
        Place.of(Redaction.of(source(path).orElse(path))),
        number.kind().word(),
        Redaction.of(path),
        where,
        number.masked());
  }

  /** The file of the site folder from which a file of the output was made, if there is one. */
  private Optional<String> source(String path) {
    if (raw.files().contains(path)) {
      return Optional.of(CONTENT + path);
    }
    if (!path.endsWith(INDEX)) {
      return Optional.empty();
    }
    String name = path.substring(0, path.length() - INDEX.length()) + EXTENSION;
    String page = "pages/" + name.substring(name.indexOf('/') + 1);
    return Stream.of(name, page).map(it -> CONTENT + it).filter(raw.sources()::knows).findFirst();
  }
}
