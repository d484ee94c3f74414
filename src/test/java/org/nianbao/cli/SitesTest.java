package org.nianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.cli.SiteRuns.Run;

/**
 * Whole sites as fixtures. Each case is laid over {@code sites/minimal}; those of {@code
 * sites-invalid} must print their {@code expected.txt} to the letter.
 */
final class SitesTest {

  private static final Path RESOURCES = Path.of("src/test/resources");

  @TempDir private Path folder;

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

    SiteRuns.copy(RESOURCES.resolve("sites-invalid/unreadable-figures"), site);
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
  void dataFilesAreNeitherReadNorPublished() throws IOException {
    Path site = site("sites/minimal");
    String code = "x: !!java.io.FileOutputStream [\"" + site.resolve("made-by-yaml") + "\"]\n";
    for (String folder : List.of("data", "content", "content/reports/binhe")) {
      Files.createDirectories(site.resolve(folder));
      Files.writeString(site.resolve(folder + "/x.yaml"), code);
    }
    assertThat(run(site, "build")).extracting(Run::code, Run::err).containsExactly(0, "");
    assertThat(site.resolve("made-by-yaml")).doesNotExist();
    assertThat(Trees.contents(site.resolve("target/site")).keySet())
        .noneMatch(it -> it.endsWith(".yaml"));
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
        .contains("%E4%BC%9A%E8%AE%AE,%E5%90%88%E5%BD%B1.960w.png 960w")
        .contains("href=\"../../../reports/binhe/%E9%99%84%E4%BB%B6%231.pdf\"")
        .contains("href=\"#甲|乙\"", "href=\"#{空}^`\\号\"", "href=\"#50%\"")
        .contains("A &amp; B &lt;C&gt; ${1 + 1} &lt;#list&gt;")
        .doesNotContain("&amp;amp;", "\uE005", "nb-at-");
    assertThat(Files.readString(output.resolve("tags/kun-nan-bang-fu/index.html")))
        .contains("2023-ge-ren");
  }

  @Test
  void aNumberThatOnlyAPageOrAnAttachmentShowsStopsPublication() throws IOException {
    Path site = site("sites/minimal");
    assertThat(run(site, "build")).extracting(Run::code, Run::err).containsExactly(0, "");
    Path output = site.resolve("target/site");
    Map<String, String> before = Trees.contents(output);

    Path report = site.resolve("content/reports/binhe/2023.adoc");
    Files.writeString(report, Files.readString(report) + "\n见 link:帮扶名册.csv[名册]。\n");
    Files.write(
        report.resolveSibling("帮扶名册.csv"),
        "姓名,证件\n张三,11010519491231002X\n".getBytes(Charset.forName("GB18030")));
    Path template = site.resolve("templates/error404.ftlh");
    Files.writeString(
        template, Files.readString(template) + "<#assign a = '110105'><p>${a}194912310046</p>");

    Run run = run(site, "build");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("404.html:1:1: 错误 NB707：将要发布的“404.html”里有居民身份证号 110**************6，所以没有发布\n")
        .contains(
            "content/reports/binhe/帮扶名册.csv:1:1: 错误 NB707："
                + "将要发布的“reports/binhe/帮扶名册.csv”里有居民身份证号 110**************X，所以没有发布\n")
        .contains("2 个错误，0 个警告");
    assertThat(Trees.contents(output)).isEqualTo(before);
  }

  @Test
  void noOtherProblemPrintsAPersonalNumberEither() throws IOException {
    Path site = site("sites/minimal");
    Path report = site.resolve("content/reports/binhe/2023.adoc");
    String number = "11010519491231002X";
    Files.writeString(
        report,
        Files.readString(report) + "\n见 link:" + number + ".pdf[附件] 和 xref:mei-you.adoc[]。\n");
    for (String format : List.of("human", "json", "sarif")) {
      Run run = run(site, "check", "--format", format);
      assertThat(run.out() + run.err()).contains("NB505", "NB521").doesNotContain("1949");
    }
    assertThat(run(site, "check").err()).contains("  见 link:110**************X.pdf[附件] 和 xref");
  }

  @Test
  void figuresAddUpOverTheTreeAsItStoodThatYear() throws IOException {
    Path site = site("sites/moves");
    assertThat(run(site, "build")).extracting(Run::err, Run::code).containsExactly("", 0);
    Path output = site.resolve("target/site");

    assertThat(words(output.resolve("organisations/linjiang/index.html"), "#nb-rollup + p + div"))
        .contains("信访件 50 件 3 个单位中的 2 个 62 件 2 个单位全部 57 宗 2 个单位中的 1 个 本单位： 70 件");
    assertThat(words(output.resolve("organisations/binhe/index.html"), ".nb-facts"))
        .contains("上级 临江市总工会 › 新区总工会 2022 年起 曾属 临江市总工会 至 2021 年");
    assertThat(words(output.resolve("years/2022/index.html"), "main"))
        .contains("62 件 2 个单位全部")
        .contains("以下单位有下级合计，见各单位的页面： 新区总工会");
    assertThat(
            words(
                output.resolve("indicators/petitions/index.html"), ".nb-section:has(#nb-figures)"))
        .contains("40 宗 50 宗 +10 宗（+25%）增加 10 宗（25%） 57 宗 +7 宗（+14%）增加 7 宗（14%）");
  }

  private static String words(Path page, String selector) throws IOException {
    return Jsoup.parse(Files.readString(page)).select(selector).text().replace('\u00a0', ' ');
  }

  private Path site(String... layers) throws IOException {
    Path site = folder.resolve("site");
    SiteRuns.copy(RESOURCES.resolve("sites/minimal"), site);
    for (String layer : layers) {
      SiteRuns.copy(RESOURCES.resolve(layer), site);
    }
    Files.deleteIfExists(site.resolve("expected.txt"));
    for (String shared : List.of("templates", "assets")) {
      SiteRuns.copy(Path.of(shared), site.resolve(shared));
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

  private static Run run(Path site, String command, String... options) {
    return SiteRuns.run(site, command, "2024-06-30", options);
  }
}
