package org.nianbao.render.jbake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.model.OrganisationBuilder.organisation;
import static org.nianbao.model.ReportBuilder.report;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jbake.model.DocumentTypes;
import org.jbake.template.ModelExtractors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.model.Html;
import org.nianbao.model.ReportBuilder;
import org.nianbao.model.Site;
import org.nianbao.model.Sites;
import org.nianbao.model.Texts;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problem;
import org.nianbao.render.SiteFolder;

/** What JBake does wrong by itself, and what templates get from it. */
class BakeryTest {

  private static final String REPORT = "reports/town/2012/index.html";

  private final SiteFolder folder;

  BakeryTest(@TempDir Path temp) {
    folder = SiteFolder.in(temp);
  }

  @Test
  void escapesWhatTemplatesPrint() {
    folder.template("report", "<h1>${view.title}</h1>${content.tags[0]}");

    assertThat(rendered(town().title("<b>安全</b> & 生产").tag("a", "<i>安康杯</i>")))
        .isEqualTo("<h1>&lt;b&gt;安全&lt;/b&gt; &amp; 生产</h1>&lt;i&gt;安康杯&lt;/i&gt;");
  }

  @Test
  void escapesATitleOnlyOnce() {
    folder.template("report", "${content.title}|${shell.title}|${view.title}");

    assertThat(rendered(town().title("帮扶 & 救助"))).isEqualTo("帮扶 &amp; 救助|帮扶 &amp; 救助|帮扶 &amp; 救助");
  }

  @Test
  void printsReadyHtmlWhereATemplateSaysSo() {
    folder.template("report", "${view.body?no_esc}");

    assertThat(rendered(town().text(Texts.of("全年 <b>57</b> 件"))))
        .isEqualTo("<p>全年 <b>57</b> 件</p>");
  }

  @Test
  void escapesXmlInFeeds() {
    folder.template("feed", "<t>${shell.siteTitle} ${\"<&'\"}</t>");

    assertThat(folder.render(site(town()))).isEmpty();
    assertThat(folder.page("feed.xml")).isEqualTo("<t>工会年报 &lt;&amp;&apos;</t>");
  }

  @Test
  void datesPagesByTheDayOfTheBuildRatherThanTheClock() {
    folder.template("report", "${published_date?string(\"yyyy-MM-dd\")} ${published_date}");

    assertThat(rendered(town())).isEqualTo("2013-01-15 2013-01-15");
  }

  @Test
  void refusesATemplateThatReadsTheClock() {
    folder.template("report", "<p>© <#-- .now -->年报 .now\n${view.year} ${.now?string(\"yyyy\")}");

    assertThat(problem().place()).hasToString("templates/report.ftlh:2:16");
  }

  @Test
  void refusesATemplateThatIsNotUtf8() throws Exception {
    Files.write(
        folder.source().resolve("templates/any.ftlh"), "年报".getBytes(Charset.forName("GB18030")));

    assertThat(problem().arguments()).containsExactly("not UTF-8");
  }

  @Test
  void keepsPropertiesOfTheJvmFromTemplates() {
    folder
        .setting("site.home", "${sys:user.home} ${env:PATH}")
        .template(
            "report",
            "${config.java_version!\"-\"} ${config.user_home!\"-\"} ${config.site_home}"
                + " ${config.site_title} ${config.tag_path}");

    assertThat(rendered(town())).isEqualTo("- - ${sys:user.home} ${env:PATH} 工会年报 tags");
  }

  @Test
  void keepsPlacesOfTheMachineFromTemplates() {
    folder.template(
        "report",
        "${config.sourceFolder!\"-\"} ${config.destinationFolder!\"-\"} ${config.template_folder}");

    assertThat(rendered(town())).isEqualTo("- - templates");
  }

  @Test
  void keepsTheDatabaseDataFilesAndTheRendererFromTemplates() {
    folder.template("report", "${(db??)?c} ${(data??)?c} ${(renderer??)?c}");

    assertThat(rendered(town())).isEqualTo("false false false");
  }

  @Test
  void refusesToMakeObjectsOfJavaClasses() {
    folder.template("report", "${\"freemarker.template.utility.Execute\"?new()(\"id\")}");

    assertThat(problem().arguments().get(0)).contains("not allowed");
  }

  @Test
  void refusesTheJavaSideOfValues() {
    folder.template("report", "${shell?api.hashCode()}");

    assertThat(problem().arguments().get(0)).contains("?api");
  }

  @Test
  void reportsATemplateThatFailsWithItsLineAndThePage() {
    folder.template("report", "<h1>\n${view.title}\n  ${view.nonsense}\n");

    Problem problem = problem();

    assertThat(problem.code().name()).isEqualTo("NB601");
    assertThat(problem.place()).hasToString("templates/report.ftlh:3:5");
    assertThat(problem.arguments().get(0))
        .isEqualTo(
            "The following has evaluated to null or missing: ==> view.nonsense (/reports/town/2012/)");
  }

  @Test
  void reportsATemplateThatCannotBeParsed() {
    folder.template("report", "<h1>\n<#if view.title>\n");

    assertThat(problem().place().file()).isEqualTo("templates/report.ftlh");
  }

  @Test
  void reportsAFaultInAnImportedTemplateWhereItIs() {
    folder
        .template("report", "<#import \"/parts/text.ftlh\" as text><@text.title/>")
        .write("templates/parts/text.ftlh", "<#macro title>\n${view.nonsense}</#macro>");

    assertThat(problem().place()).hasToString("templates/parts/text.ftlh:2:3");
  }

  @Test
  void reportsASyntaxErrorInAnImportedTemplateWhereItIs() {
    folder
        .template("report", "<#import \"/parts/text.ftlh\" as text>")
        .write("templates/parts/text.ftlh", "\n<#macro title");

    assertThat(problem().place().file()).isEqualTo("templates/parts/text.ftlh");
  }

  @Test
  void reportsAPlaceOnceHoweverManyPagesItFailsOn() {
    folder.template("report", "${view.nonsense}");

    assertThat(folder.render(site(town(), report("town", 2011), report("town", 2010)))).hasSize(1);
  }

  @Test
  void reportsFaultsOfAllTemplatesInOneRun() {
    folder.template("report", "${view.nonsense}").template("home", "${view.nonsense}");

    assertThat(folder.render(site(town())))
        .extracting(it -> it.place().file())
        .containsExactly("templates/home.ftlh", "templates/report.ftlh");
  }

  @Test
  void reportsEachMissingTemplate() {
    folder
        .setting("template.report.file", "report.ftlh")
        .setting("template.feed.file", "x")
        .setting("template.home.file", "../any.ftlh")
        .write("any.ftlh", "");

    assertThat(folder.render(site(town())))
        .containsExactly(
            missing("templates/../any.ftlh", "../any.ftlh"),
            missing("templates/report.ftlh", "report.ftlh"),
            missing("templates/x", "x"));
  }

  @Test
  void refusesATemplateThatAnotherEngineWouldPrintUnescaped() {
    folder
        .write("templates/report.ftl", "${view.title}")
        .setting("template.report.file", "report.ftl");

    assertThat(problem()).isEqualTo(missing("templates/report.ftl", "report.ftl"));
  }

  @Test
  void refusesATemplateThatIsALinkOutOfTheFolder() throws Exception {
    folder.write("secret.ftlh", "geheim").setting("template.report.file", "linked.ftlh");
    Path link = folder.source().resolve("templates/linked.ftlh");
    Files.createSymbolicLink(link, folder.source().resolve("secret.ftlh"));

    assertThat(problem()).isEqualTo(missing("templates/linked.ftlh", "linked.ftlh"));
  }

  @Test
  void includesNothingFromOutsideOfTheFolder() throws Exception {
    folder
        .write("secret.ftlh", "geheim")
        .template("report", "<#include \"linked.ftlh\" ignore_missing=true>.");
    Path link = folder.source().resolve("templates/linked.ftlh");
    Files.createSymbolicLink(link, folder.source().resolve("secret.ftlh"));

    assertThat(rendered(town())).isEqualTo(".");
  }

  @Test
  void givesTemplatesTheVariablesThatJBakeDocuments() {
    folder.template(
        "report",
        "${content.type} ${content.uri} ${content.noExtensionUri} ${content.rootpath}"
            + " ${content.status} ${content.sourceuri} ${content.organisation} ${content.year}"
            + " ${content.date?string(\"yyyy-MM-dd\")} ${content.body?no_esc} ${version}"
            + " ${published_reports?size} ${published_organisations[0].title}"
            + " ${published_content?size} ${all_content?size} ${published_posts?size}"
            + " ${published_pages?size} ${alltags?join(\",\")} ${tags[0].name} ${tags[0].uri}"
            + " ${tags[0].tagged_documents?size}");

    assertThat(rendered(town().tag("an-kang-bei", "安康杯").text(Texts.of("正文"))))
        .isEqualTo(
            "report reports/town/2012/index.html reports/town/2012/ ../../../ published"
                + " reports/town/2012.adoc town 2012 2012-12-31 <p>正文</p> v2.7.0"
                + " 1 寮步鎮總工會 2 2 0 0 安康杯 安康杯 tags/an-kang-bei/ 1");
  }

  @Test
  void givesTagPagesTheDocumentsOfTheirTagInAllSpellings() {
    folder.template(
        "tag",
        "<#list tag_posts as it>${it.year} </#list><#list tagged_documents as it>${it.year} </#list>");

    List<Problem> problems =
        folder.render(
            site(
                town().tag("bang-fu", "帮扶"),
                report("town", 2011).tag("bang-fu", "幫扶"),
                report("town", 2010)));

    assertThat(problems).isEmpty();
    assertThat(folder.page("tags/bang-fu/index.html")).isEqualTo("2012 2011 2012 2011");
  }

  @Test
  void listsDocumentsNewestFirstAndLinksEachToItsNeighbours() {
    folder.template(
        "report",
        "${(content.nextContent.title)!\"-\"} <#list published_reports as it>${it.title} </#list>"
            + "${(content.previousContent.title)!\"-\"}");

    List<Problem> problems =
        folder.render(
            site(
                report("town", 2011).title("一一"),
                report("town", 2013).title("一三"),
                report("town", 2012).title("一二")));

    assertThat(problems).isEmpty();
    assertThat(folder.page(REPORT)).isEqualTo("一三 一三 一二 一一 一一");
  }

  @Test
  void namesFilesByTheirAddressesWhateverTheSettingsSay() {
    folder
        .setting("output.extension", ".htm")
        .setting("template.report.extension", ".txt")
        .setting("template.feed.extension", "")
        .setting("default.status", "draft")
        .setting("render.tags", "true");

    assertThat(folder.render(site(town()))).isEmpty();
    assertThat(folder.pages().keySet())
        .contains(REPORT, "feed.xml", "404.html")
        .allMatch(
            name ->
                name.matches(
                    "(.*/)?index\\.html|404\\.html|_headers|(feed|sitemap|opensearch)\\.xml|(compare|search)/data/.*\\.js"));
  }

  @Test
  void reportsATemplateThatCallsItselfWithoutEnd() {
    folder.template("report", "<#macro again>.<@again/></#macro><@again/>");

    assertThat(problem())
        .isEqualTo(
            Problem.of(
                Code.NB601,
                Place.of("templates/report.ftlh"),
                "it calls itself without end (/reports/town/2012/)"));
  }

  @Test
  void neverMakesAFileNameOfATagsName() {
    assertThat(folder.render(site(town().tag("x", "../../x")))).isEmpty();
    assertThat(folder.pages()).containsKey("tags/x/index.html");
    assertThat(folder.output().resolveSibling("x")).doesNotExist();
  }

  @Test
  void leavesALinkToAnAttachmentWithAChineseNameAsItIs() {
    folder.template("report", "${view.body?no_esc}");
    String image = "<img src=\"{root}reports/town/%E5%90%88%E5%BD%B1.jpg\" alt=\"合影\">";

    String page = rendered(town().text(Texts.text(Texts.html(image), List.of(), Html.EMPTY, "")));

    assertThat(page)
        .isEqualTo("<img src=\"../../../reports/town/%E5%90%88%E5%BD%B1.jpg\" alt=\"合影\">");
  }

  @Test
  void printsNumbersAsDigitsWhateverTheLanguage() {
    folder.template("report", "${view.year} ${1234567.5} ${t(\"title.year\", 2012)}");

    assertThat(rendered(town())).isEqualTo("2012 1234567.5 2012 年");
  }

  @Test
  void givesTemplatesMessagesAndAddresses() {
    folder.template("report", "${t(\"nav.home\")} ${url(\"\")} ${url(\"tags/a/\")}");

    assertThat(rendered(town())).isEqualTo("首页 ../../../ ../../../tags/a/");
  }

  @Test
  void reportsAMessageThatATemplateMisses() {
    folder.template("report", "${t(\"nav.nonsense\")}");

    assertThat(problem().arguments()).containsExactly("no message nav.nonsense");
  }

  @Test
  void leavesJBakesRegistriesAsTheyWereAtTheStart() {
    folder.render(site(town()));

    assertThat(DocumentTypes.contains("report")).isFalse();
    assertThat(ModelExtractors.getInstance().containsKey("published_reports")).isFalse();
  }

  private static ReportBuilder town() {
    return report("town", 2012);
  }

  private String rendered(ReportBuilder report) {
    assertThat(folder.render(site(report))).isEmpty();
    return folder.page(REPORT);
  }

  private Problem problem() {
    List<Problem> problems = folder.render(site(town()));
    assertThat(problems).hasSize(1);
    return Objects.requireNonNull(problems.get(0));
  }

  private static Problem missing(String file, String name) {
    return Problem.of(Code.NB602, Place.of(file), name);
  }

  private static Site site(ReportBuilder... reports) {
    return Sites.site().with(organisation("town", "寮步鎮總工會")).with(reports).build();
  }
}
