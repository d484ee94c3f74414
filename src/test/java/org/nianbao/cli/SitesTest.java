package org.nianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole sites as fixtures. Each case is laid over {@code sites/minimal}; those of {@code
 * sites-invalid} must print their {@code expected.txt} to the letter.
 */
final class SitesTest {

  private static final Path RESOURCES = Path.of("src/test/resources");

  @TempDir private Path folder;

  private record Run(int code, String out, String err) {}

  static List<String> invalid() throws IOException {
    try (Stream<Path> cases = Files.list(RESOURCES.resolve("sites-invalid"))) {
      return cases.map(it -> it.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void saysWhatIsWrong(String name) throws IOException {
    Path site = site("sites-invalid/" + name);
    Run run = run(site, "check");
    String expected =
        Files.readString(RESOURCES.resolve("sites-invalid/" + name + "/expected.txt"));
    assertThat(run.err() + "exit " + run.code() + "\n").isEqualTo(expected);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aSiteWithErrorsLeavesWhatWasPublishedAsItWas() throws IOException {
    Path site = site("sites/minimal");
    assertThat(run(site, "build")).extracting(Run::code, Run::err).containsExactly(0, "");
    Path output = site.resolve("target/site");
    Map<String, String> before = Trees.contents(output);

    copy(RESOURCES.resolve("sites-invalid/unreadable-figures"), site);
    assertThat(run(site, "build").code()).isEqualTo(1);

    assertThat(Trees.contents(output))
        .isEqualTo(before)
        .containsKey("reports/binhe/2023/index.html");
  }

  @Test
  void draftsAndFutureReportsAreShownOnlyWhenAskedFor() throws IOException {
    Path site = site("sites/drafts-and-future");
    Path reports = site.resolve("target/site/reports/binhe");
    assertThat(run(site, "build").code()).isZero();
    assertThat(reports.resolve("2023/index.html")).exists();
    assertThat(reports.resolve("2022")).doesNotExist();
    assertThat(reports.resolve("2025")).doesNotExist();
    assertThat(Trees.allText(site.resolve("target/site"))).doesNotContain("草稿里的话", "将来的话");

    assertThat(run(site, "build", "--drafts").code()).isZero();
    assertThat(reports.resolve("2022/index.html")).exists();
    assertThat(reports.resolve("2025")).doesNotExist();

    assertThat(run(site, "build", "--future").code()).isZero();
    assertThat(reports.resolve("2022")).doesNotExist();
    assertThat(reports.resolve("2025/index.html")).exists();
  }

  @Test
  void aDeletedReportIsGoneAfterTheNextBuild() throws IOException {
    Path site = site("sites/minimal");
    assertThat(run(site, "build").code()).isZero();
    Path page = site.resolve("target/site/reports/binhe/2023/index.html");
    assertThat(page).exists();

    Files.delete(site.resolve("content/reports/binhe/2023.adoc"));
    assertThat(run(site, "build").code()).isZero();

    assertThat(page.getParent()).doesNotExist();
    assertThat(Trees.allText(site.resolve("target/site"))).doesNotContain("把职工的来信来访接得住");
  }

  @Test
  void whatAReportMayHoldIsOnItsPage() throws IOException {
    Path site = site("sites/everything");
    assertThat(run(site, "build")).extracting(Run::err, Run::code).containsExactly("", 0);
    Path output = site.resolve("target/site");
    assertThat(output.resolve("reports/binhe/合影 1.png")).exists();
    assertThat(output.resolve("reports/binhe/wei-yin-yong.png")).doesNotExist();
    String page = Files.readString(output.resolve("reports/binhe/2023/index.html"));
    assertThat(page)
        .contains("src=\"../../../reports/binhe/%E5%90%88%E5%BD%B1%201.png\"")
        .contains("来自片段的一段话")
        .contains("<data value=\"57\">57 宗</data>")
        .contains("<data value=\"13173100.00\">1317.31 万元</data>")
        .contains("超过 5000 人次")
        .contains("href=\"../../../reports/binhe/2023-ge-ren/\"")
        .contains("A &amp; B &lt;C&gt; ${1 + 1} &lt;#list&gt;")
        .doesNotContain("&amp;amp;", "nb-at-");
    assertThat(Files.readString(output.resolve("tags/kun-nan-bang-fu/index.html")))
        .contains("2023-ge-ren");
  }

  private Path site(String... layers) throws IOException {
    Path site = folder.resolve("site");
    copy(RESOURCES.resolve("sites/minimal"), site);
    for (String layer : layers) {
      copy(RESOURCES.resolve(layer), site);
    }
    for (String shared : List.of("templates", "assets")) {
      copy(Path.of(shared), site.resolve(shared));
    }
    String templates =
        Files.readString(Path.of("jbake.properties"))
            .lines()
            .filter(it -> it.startsWith("template."))
            .reduce("", (all, line) -> all + line + "\n");
    Path settings = site.resolve("jbake.properties");
    Files.writeString(settings, Files.readString(settings) + templates);
    return site;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.write(target, Files.readAllBytes(file));
      }
    }
    Files.deleteIfExists(to.resolve("expected.txt"));
  }

  private static Run run(Path site, String command, String... options) {
    List<String> arguments =
        Stream.concat(
                Stream.of(command, "--source", site.toString(), "--date", "2024-06-30"),
                Stream.of(options))
            .toList();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            arguments.toArray(String[]::new),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
            Map.of(),
            Conductor.ofSites());
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
