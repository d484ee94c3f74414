package org.nianbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** That the browser tells good pages from bad ones. */
@ExtendWith(SiteParameters.class)
class BrowserTest {

  private final Browser browser;
  private final Path folder;
  private final StaticServer server;

  BrowserTest(Browser browser, @TempDir Path folder) {
    this.browser = browser;
    this.folder = folder;
    this.server = StaticServer.serve(folder, "/federation/");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void findsNothingInAGoodPage() {
    write(
        "<p>全年收到信访 57 宗。</p><div style='overflow-x: auto' tabindex='0'><p style='width: 2000px'>表</p></div>");

    try (Visit visit = open(View.light(View.NARROW))) {
      assertThat(visit.faults()).isEmpty();
      assertThat(visit.overflow()).isEmpty();
      assertThat(visit.accessibilityFaults()).isEmpty();
      assertThat(visit.mainText()).contains("全年收到信访 57 宗。");
    }
  }

  @Test
  void findsPagesThatAreTooWide() {
    write("<p id='wide' style='width: 400px'>表</p>");

    try (Visit narrow = open(View.light(View.NARROW));
        Visit wide = open(View.light(View.MIDDLE))) {
      assertThat(narrow.overflow()).hasSize(2).last().asString().contains("id=\"wide\"");
      assertThat(wide.overflow()).isEmpty();
    }
  }

  @Test
  void findsHiddenWordsThatEscapeFromABoxThatScrolls() {
    write(
        "<div style='overflow-x: auto'><p style='width: 2000px; text-align: right'>"
            + "<span id='hidden' style='position: absolute'>表</span></p></div>");

    try (Visit visit = open(View.light(View.WIDE))) {
      assertThat(visit.overflow()).hasSize(2).last().asString().contains("id=\"hidden\"");
    }
  }

  @Test
  void findsPagesThatForgetTheViewportOfTelephones() {
    write("<p>表</p>");
    String page =
        SiteFolder.of(folder).text("index.html").replaceAll("<meta name=\"viewport.*>", "");
    TestFiles.write(folder, "index.html", page);

    try (Visit visit = open(View.light(View.NARROW))) {
      assertThat(visit.overflow()).isNotEmpty();
    }
  }

  @Test
  void findsFailuresAndOtherHosts() {
    write(
        "<img src='图.png' alt=''><img src='https://elsewhere.example/x.png' alt=''>"
            + "<script>console.error('错'); null.x</script>");

    try (Visit visit = open(View.light(View.WIDE))) {
      List<String> faults = visit.faults();
      assertThat(faults).anyMatch(it -> it.startsWith("404: "));
      assertThat(faults).anyMatch(it -> it.startsWith("other host: https://elsewhere.example"));
      assertThat(faults).anyMatch(it -> it.startsWith("failed: https://elsewhere.example"));
      assertThat(faults).anyMatch(it -> it.startsWith("console: 错"));
      assertThat(faults).anyMatch(it -> it.startsWith("script: "));
    }
  }

  @Test
  void findsWhatOnlyOneColourSchemeDoesWrong() {
    write(
        "<style>@media (prefers-color-scheme: dark) {"
            + "body { background: #111; color: #eee } .pale { color: #222 } }</style>"
            + "<p class='pale'>看不清的字</p>");

    try (Visit visit = open(View.light(View.WIDE));
        Visit dark = open(View.dark(View.WIDE))) {
      assertThat(visit.accessibilityFaults()).isEmpty();
      visit.darken();
      assertThat(visit.colourFaults())
          .singleElement()
          .asString()
          .startsWith("color-contrast")
          .contains("看不清的字");
      assertThat(visit.accessibilityFaults()).isEqualTo(visit.colourFaults());
      assertThat(dark.accessibilityFaults()).isEqualTo(visit.colourFaults());
      assertThat(dark.faultsButColours()).isEmpty();
    }
  }

  @Test
  void runsNoScriptsWhereTheReaderHasSwitchedThemOff() {
    write("<p>正文</p><script>document.querySelector('main').textContent = ''</script>");

    try (Visit visit = open(View.withoutJavaScript())) {
      assertThat(visit.mainText()).contains("正文");
    }
  }

  /** With an icon, as browsers look for one at the root of the host where a page names none. */
  private void write(String content) {
    String page =
        TestFiles.page(content).replace("<title>", "<link rel='icon' href='data:,'><title>");
    TestFiles.write(folder, "index.html", page);
  }

  private Visit open(View view) {
    return browser.visit(server.home(), "", view);
  }
}
