package org.nianbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A small change as editors make it: the end of a sentence and one figure, in whatever markup.
 *
 * @param union whose report it is; has none below it, so that no sum of others becomes too small
 */
record Edit(Union union, int year) {

  /** The same in simplified and in traditional characters. */
  static final String ADDED = "，大致如此。";

  private static final Pattern TRAINED = Pattern.compile("(\\d+) 人次");

  /** Another report for each number, as far as there are others. */
  static Edit of(Corpus corpus, int number) {
    List<Union> leaves =
        corpus.unions().stream()
            .filter(Union::isLeaf)
            .filter(it -> (it.number() + 1) * Corpus.YEARS <= corpus.reports())
            .toList();
    return new Edit(
        leaves.get(number % leaves.size()),
        Corpus.FIRST_YEAR + number / leaves.size() % Corpus.YEARS);
  }

  /** {@code folder} holds the reports, in a folder for each organisation. */
  Path file(Path folder, String ending) {
    return folder.resolve(union.id()).resolve(year + ending);
  }

  /** The figure becomes one less wherever it stands. */
  static String apply(String text) {
    Matcher trained = TRAINED.matcher(text);
    if (!trained.find() || !text.contains("。")) {
      throw new IllegalArgumentException("nothing to edit in: " + text);
    }
    int visits = Integer.parseInt(trained.group(1));
    return text.replace(trained.group(), (visits - 1) + " 人次").replaceFirst("。", ADDED);
  }

  static void apply(Path file) throws IOException {
    Files.writeString(file, apply(Files.readString(file)));
  }

  /** A program that misses the change is fast, but not at this work. */
  void needIn(Path pages) throws IOException, RunFailed {
    Path page = pages.resolve(union.id()).resolve(Integer.toString(year)).resolve("index.html");
    if (!Files.readString(page).contains(ADDED)) {
      throw new RunFailed("the edit is not in " + page.getFileName());
    }
  }
}
