package org.nianbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlValidatorTest {

  private final Path folder;

  HtmlValidatorTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void findsNothingInValidFiles() {
    TestFiles.write(folder, "index.html", TestFiles.page("<p>全年收到信访 57 宗，全部办结。</p>"));
    TestFiles.write(
        folder,
        "assets/site.css",
        """
        p { line-height: 1.75 }
        @supports selector(::details-content) {
          details::details-content { color: black }
        }
        """);
    TestFiles.write(
        folder,
        "assets/mark.svg",
        "<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0'/></svg>");

    assertThat(check()).isEmpty();
  }

  @Test
  void findsErrorsWithTheirPlace() {
    TestFiles.write(folder, "index.html", TestFiles.page("<p id='a'>一</p>\n<p id='a'>二</p>"));
    TestFiles.write(folder, "years/index.html", TestFiles.page("<ul><p>2012</p></ul>"));

    assertThat(check())
        .extracting(MarkupFinding::toString)
        .anyMatch(it -> it.startsWith("index.html:12:10: error: Duplicate ID"))
        .anyMatch(it -> it.startsWith("years/index.html:11:7: error: Element “p” not allowed"));
  }

  @Test
  void findsWarnings() {
    TestFiles.write(folder, "index.html", TestFiles.page("<section><p>无标题</p></section>"));

    assertThat(check()).extracting(MarkupFinding::severity).containsExactly("warning");
  }

  @Test
  void findsPagesWithoutACharacterEncoding() {
    TestFiles.write(
        folder, "index.html", TestFiles.page("<p>年报</p>").replace("<meta charset=\"utf-8\">", ""));

    assertThat(check())
        .singleElement()
        .hasToString("index.html:0:0: error: no <meta charset=\"utf-8\"> in the first 1024 bytes");
  }

  @Test
  void findsTextInAnotherLanguageThanThePageSays() {
    String traditional = "這一年，寮步鎮總工會把企業工會建得規範，把職工的來信來訪接得住、辦得完。".repeat(60);
    TestFiles.write(folder, "index.html", TestFiles.page("<p>" + traditional + "</p>"));

    assertThat(check()).extracting(MarkupFinding::severity).contains("warning");
  }

  @Test
  void findsErrorsOfStyleSheetsAndDrawings() {
    TestFiles.write(folder, "assets/site.css", "p {\n  colour: black;\n}");
    TestFiles.write(
        folder, "assets/mark.svg", "<svg xmlns='http://www.w3.org/2000/svg'><p/></svg>");
    TestFiles.write(folder, "assets/torn.svg", "<svg xmlns='http://www.w3.org/2000/svg'><g>");

    SortedSet<MarkupFinding> findings = check();
    assertThat(findings)
        .extracting(MarkupFinding::file)
        .contains("assets/mark.svg", "assets/torn.svg");
    assertThat(findings)
        .filteredOn(it -> it.file().equals("assets/site.css"))
        .singleElement()
        .extracting(MarkupFinding::toString)
        .asString()
        .startsWith("assets/site.css:2:")
        .contains("colour");
  }

  private SortedSet<MarkupFinding> check() {
    return HtmlValidator.check(SiteFolder.of(folder));
  }
}
