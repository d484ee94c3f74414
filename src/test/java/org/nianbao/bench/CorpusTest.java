package org.nianbao.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The corpus is always the same, and has all that makes reports slow to publish. */
final class CorpusTest {

  private static final Path PRODUCT = Path.of("");

  @TempDir private Path folder;

  @Test
  void isTheSameForTheSameSeedAndAnotherForAnother() throws IOException {
    CorpusFolder.write(new Corpus(60, 1), PRODUCT, folder.resolve("one"));
    CorpusFolder.write(new Corpus(60, 1), PRODUCT, folder.resolve("same"));
    CorpusFolder.write(new Corpus(60, 2), PRODUCT, folder.resolve("other"));

    assertThat(texts("one")).isEqualTo(texts("same"));
    assertThat(texts("other").keySet()).isEqualTo(texts("one").keySet());
    assertThat(reports(texts("other"))).doesNotContainAnyElementsOf(reports(texts("one")));
  }

  @Test
  void hasAsManyReportsAsAskedFor() {
    assertThat(new Corpus(60, 1).all()).hasSize(60);
    assertThat(new Corpus(1_003, 1).all()).hasSize(1_003);
  }

  @Test
  void everyReportHasFiguresSectionsTagsListsAndATable() {
    assertThat(new Corpus(60, 1).all())
        .allSatisfy(
            report -> {
              assertThat(report.figures()).hasSize(12);
              assertThat(report.tags()).hasSize(4).doesNotHaveDuplicates();
              assertThat(report.table()).hasSize(5);
              assertThat(report.sections()).hasSize(7);
              assertThat(report.sections())
                  .extracting(SampleReport.Part::area)
                  .doesNotHaveDuplicates();
              assertThat(report.sections().stream().flatMap(it -> it.lines().stream()))
                  .anyMatch(it -> it.startsWith("* "))
                  .anyMatch(it -> it.startsWith(". "));
            });
  }

  @Test
  void everyFigureIsInTheTextOnce() {
    SampleReport report = new Corpus(60, 1).all().findFirst().orElseThrow();
    String text = AsciiDoc.of(report);

    assertThat(report.figures().keySet())
        .allSatisfy(
            it -> {
              assertThat(text).containsOnlyOnce(":metric-" + it + ": ");
              assertThat(text).containsOnlyOnce("{metric-" + it + "}");
            });
    assertThat(text).containsPattern("\n\\[\\.rights-protection]\n== ").contains("|===");
  }

  @Test
  void oneInFiveBranchesWritesInTraditionalCharacters() {
    List<Union> leaves = new Corpus(2_000, 1).unions().stream().filter(Union::isLeaf).toList();

    assertThat(leaves).filteredOn(Union::hant).hasSize(leaves.size() / 5);
    assertThat(new Corpus(200, 1).all().filter(it -> it.union().hant()))
        .isNotEmpty()
        .allSatisfy(it -> assertThat(it.title()).contains("總結"));
  }

  @Test
  void idsAreUniqueEvenInTheLargest() {
    assertThat(new Corpus(100_000, 1).unions())
        .hasSize(10_000)
        .extracting(Union::id)
        .doesNotHaveDuplicates();
  }

  private List<String> reports(Map<String, String> texts) {
    return texts.entrySet().stream()
        .filter(it -> it.getKey().contains("reports"))
        .map(Map.Entry::getValue)
        .toList();
  }

  private Map<String, String> texts(String name) throws IOException {
    Path site = folder.resolve(name);
    try (Stream<Path> files = Files.walk(site.resolve("content"))) {
      return files
          .filter(Files::isRegularFile)
          .collect(
              Collectors.toMap(
                  it -> site.relativize(it).toString(),
                  CorpusTest::text,
                  (a, b) -> a,
                  TreeMap::new));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
