package org.nianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --only FILE…} on a site with faults in several files. */
final class QuickLookTest {

  private static final String REPORT =
      """
      = 滨河街道总工会 %1$d 年度工作总结
      :jbake-type: report
      :jbake-status: published
      :jbake-date: %1$d-12-28
      :period: %1$d-01-01/%1$d-12-31
      :metric-petitions: %2$s

      全年受理信访 {metric-petitions}。

      %3$s
      """;

  @TempDir private Path site;

  @BeforeEach
  void writeSite() throws IOException {
    SiteRuns.copy(Path.of("src/test/resources/sites/minimal"), site);
    Files.createDirectory(site.resolve("templates"));
    write("content/reports/binhe/2022.adoc", REPORT.formatted(2022, "57", "xref:2021.adoc[]"));
    write("content/reports/binhe/2023.adoc", REPORT.formatted(2023, "57 宗", "include::_a.adoc[]"));
    write("content/reports/binhe/_a.adoc", "包含片段。\n\ninclude::_b.adoc[]\n");
    write("content/reports/binhe/_b.adoc", "见 xref:2020.adoc[]。\n");
  }

  @Test
  void showsWhatIsWrongInTheFileAndInWhatItIncludes() {
    SiteRuns.Run run = check("content/reports/binhe/2023.adoc");

    assertThat(run.err())
        .contains("content/reports/binhe/_b.adoc:1:8: 错误 NB503")
        .doesNotContain("2022.adoc:")
        .endsWith("\n只看了 1 个文件；1 个错误，0 个警告\n");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void takesPathsFromTheFolderAtHandTooAndSeveralOfThem() {
    String absolute = site.resolve("content/reports/binhe/2022.adoc").toString();

    SiteRuns.Run run = check("content/reports/binhe/2023.adoc", "--only", absolute);

    assertThat(run.err())
        .contains("2022.adoc:6:20: 错误 NB403", "2022.adoc:10:6: 错误 NB503", "_b.adoc:1:8: 错误 NB503")
        .endsWith("\n只看了 2 个文件；3 个错误，0 个警告\n");
  }

  @Test
  void findsWhatIsWrongInAFragmentThroughTheDocumentsThatIncludeIt() {
    SiteRuns.Run run = check("content/reports/binhe/_b.adoc");

    assertThat(run.err())
        .startsWith("content/reports/binhe/_b.adoc:1:8: 错误 NB503")
        .endsWith("\n只看了 1 个文件；1 个错误，0 个警告\n");
  }

  @Test
  void isFineWhereOnlyOtherFilesAreNot() {
    SiteRuns.Run run = check("content/organisations/binhe.adoc");

    assertThat(run.out()).isEqualTo("只看了 1 个文件；0 个错误，0 个警告\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @Test
  void readsTheHeadersOfAllForSumsAndReferences() throws IOException {
    write("content/indicators/petitions-referred.adoc", indicator("上级转办"));
    write("content/indicators/petitions-received.adoc", indicator("本会接访"));
    write(
        "content/indicators/petitions.adoc",
        indicator("信访件").replace("\n\n", "\n:parts: petitions-referred + petitions-received\n\n"));
    write(
        "content/reports/binhe/2023.adoc",
        REPORT
            .formatted(2023, "57 宗", "见 xref:../../indicators/petitions.adoc#no-such-place[]。")
            .replace("宗\n", "宗\n:metric-petitions-referred: 30 宗\n:metric-本会接访: 28 宗\n"));

    SiteRuns.Run run = check("content/reports/binhe/2023.adoc");

    assertThat(run.err())
        .contains("2023.adoc:6:20: 错误 NB401")
        .doesNotContain("NB504")
        .endsWith("1 个错误，0 个警告\n");
  }

  @Test
  void alwaysShowsErrorsInTheSettings() throws IOException {
    write("jbake.properties", "site.locale=中文\n");

    SiteRuns.Run run = check("content/organisations/binhe.adoc");

    assertThat(run.err()).startsWith("jbake.properties:1:1: 错误 NB003");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void refusesAFileOfAnotherFolder(@TempDir Path elsewhere) throws IOException {
    Path file = Files.writeString(elsewhere.resolve("2023.adoc"), "= 别处\n");

    SiteRuns.Run run = check(file.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("错误：选项 --only 指定的文件“" + file + "”不存在，或者不在网站文件夹里\n");
  }

  private SiteRuns.Run check(String file, String... more) {
    String[] options = new String[more.length + 2];
    options[0] = "--only";
    options[1] = file;
    System.arraycopy(more, 0, options, 2, more.length);
    return SiteRuns.run(site, "check", "2024-06-30", options);
  }

  private static String indicator(String name) {
    return "= "
        + name
        + "\n:jbake-type: indicator\n:jbake-status: published\n:unit: 件\n"
        + ":aggregation: sum\n\n"
        + name
        + "的数。\n";
  }

  private void write(String path, String text) throws IOException {
    Files.writeString(site.resolve(path), text);
  }
}
