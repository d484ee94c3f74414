package org.nianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the checker says of the fifteen real reports and of the made-up ones beside them. */
final class OwnContentTest {

  private static final Path CONTENT = Path.of("content");
  private static final String MADE_UP = "linjiang-";
  private static final Pattern WAIVER = Pattern.compile("(?m)^:waive-.*\\R");
  private static final Pattern UNKNOWN = Pattern.compile("(?m)^:metric-([a-z-]+): \\?$");
  private static final Pattern FINDING = Pattern.compile("(?m)^content/.*?：.*?(?=，|$)");

  @TempDir private Path site;

  @Test
  void findsExactlyTheContradictionsOnceNothingIsWaived() throws IOException {
    for (String folder : List.of("content", "templates")) {
      SiteRuns.copy(Path.of(folder), site.resolve(folder));
    }
    Files.copy(Path.of("jbake.properties"), site.resolve("jbake.properties"));
    for (Path document : documents(site.resolve(CONTENT))) {
      Files.writeString(document, WAIVER.matcher(Files.readString(document)).replaceAll(""));
    }

    List<String> findings =
        FINDING
            .matcher(SiteRuns.run(site, "check", "2026-11-20").err())
            .results()
            .map(it -> it.group().replaceFirst(":\\d+:\\d+: ", " "))
            .toList();

    assertThat(findings)
        .filteredOn(it -> !it.contains(MADE_UP))
        .containsExactlyInAnyOrder(
            "content/reports/riverside-town/2008.adoc 错误 NB401：換屆企業写作 477 個",
            "content/reports/riverside-town/2008.adoc 错误 NB401：協議執行檢查企業写作 436 個",
            "content/reports/riverside-town/2008.adoc 错误 NB411：低於協議佔比写作 1.3%");
    assertThat(findings)
        .filteredOn(it -> it.contains(MADE_UP))
        .containsExactlyInAnyOrder(
            "content/organisations/linjiang-machinery.adoc 警告 NB451：临江机械厂工会没有 2022 年的报告",
            "content/reports/linjiang-no2-school/2021.adoc 警告 NB424："
                + "上年报告的期间是 2020-01-01/2020-12-31",
            "content/reports/linjiang-no2-school/2022.adoc 警告 NB424："
                + "上年报告的期间是 2020-09-01/2021-08-31");
  }

  @Test
  void everyHiddenFigureIsUnknownAndExplainedInTheText() throws IOException {
    List<Path> unknown =
        documents(CONTENT.resolve("reports")).stream()
            .filter(it -> UNKNOWN.matcher(text(it)).find())
            .toList();

    assertThat(unknown)
        .extracting(it -> CONTENT.relativize(it).toString())
        .containsExactly(
            "reports/chujiang-town/2008.adoc",
            "reports/county-middle-school/2013.adoc",
            "reports/travel-group-company/2011.adoc");
    for (Path document : unknown) {
      UNKNOWN
          .matcher(text(document))
          .results()
          .forEach(it -> assertThat(text(document)).contains("{metric-" + it.group(1) + "}"));
    }
  }

  private static List<Path> documents(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(it -> it.toString().endsWith(".adoc")).sorted().toList();
    }
  }

  private static String text(Path document) {
    try {
      return Files.readString(document);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
