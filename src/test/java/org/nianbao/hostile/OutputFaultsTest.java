package org.nianbao.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That each look at the output can find something. */
final class OutputFaultsTest {

  private static final String SECRET = "canary-of-this-test";

  @TempDir private Path output;

  @Test
  void aGoodSiteHasNone() throws IOException {
    page("<p>全年受理信访 57 宗，见 <a href='https://example.org/'>这里</a>。</p>");

    assertThat(OutputFaults.in(output, List.of(SECRET))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>__nb_hit(1)</script>",
        "<script src='../assets/js/x.js'></script>",
        "<p onclick='__nb_hit(1)'>x</p>",
        "<p OnClick=__nb_hit(1)>x</p>",
        "<p style='position:fixed'>x</p>",
        "<p class='nb-notice'>x</p>",
        "<p id='nb-main'>x</p>",
        "<p data-root='x'>x</p>",
        "<iframe srcdoc='x'></iframe>",
        "<svg></svg>",
        "<form></form>",
        "<style>p{}</style>",
        "<a href='javascript:__nb_hit(1)'>x</a>",
        "<a href='java\tscript:__nb_hit(1)'>x</a>",
        "<a href=' &#1;javascript:__nb_hit(1)'>x</a>",
        "<a href='//attacker.example'>x</a>",
        "<a href='\\\\attacker.example'>x</a>",
        "<a href='data:text/html,x'>x</a>",
        "<img src='https://attacker.example/x.png' alt=''>",
        "<img src='x.png' srcset='x.png 1x, https://attacker.example/x.png 2x' alt=''>",
        "<p>" + SECRET + "</p>",
        "<p>实到 &#x202E;75 人</p>",
        "<p title='&#0058000;'>x</p>",
      })
  void aBadPageHasOne(String html) throws IOException {
    page(html);

    assertThat(OutputFaults.in(output, List.of(SECRET))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "robots.txt",
        "reports/_headers",
        "pages/x.html",
        "pages/x.svg",
        "assets/evil.js",
        "reports/x/2023/evil.js",
        ".htaccess",
      })
  void aFileThatDoesNotBelongIsOne(String name) throws IOException {
    page("");
    write(name, "x");
    manifest("about/index.html", name);

    assertThat(OutputFaults.in(output, List.of(SECRET))).contains(name + ": does not belong here");
  }

  @Test
  void aFileThatIsNotListedIsOne() throws IOException {
    page("");
    write("pages/x.txt", "x");

    assertThat(OutputFaults.in(output, List.of(SECRET)))
        .containsExactly("pages/x.txt: not in the manifest");
  }

  @Test
  void badDataAreOnes() throws IOException {
    page("");
    write("feed.xml", "<feed>&nbsp;</feed>");
    write("sitemap.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>");
    write("search/data/a.js", "nianbao.take(\"search/data/a\",{\"x\":1},__nb_hit(1));\n");
    write("search/data/b.js", "nianbao.take(\"search/data/b\",{\"x\":1});__nb_hit(1);\n");
    write("search/data/c.js", "nianbao.take(\"search/data/c\",\"\u2028\");\n");
    manifest(
        "about/index.html",
        "feed.xml",
        "sitemap.xml",
        "search/data/a.js",
        "search/data/b.js",
        "search/data/c.js");

    assertThat(OutputFaults.in(output, List.of(SECRET)))
        .extracting(it -> it.substring(0, it.indexOf(':')))
        .containsExactly(
            "feed.xml", "search/data/a.js", "search/data/b.js", "search/data/c.js", "sitemap.xml");
  }

  private void page(String html) throws IOException {
    write(
        "about/index.html",
        "<!DOCTYPE html><html lang=zh><head><title>页</title></head><body><main>"
            + "<div class='nb-body'>"
            + html
            + "</div></main></body></html>");
    manifest("about/index.html");
  }

  private void manifest(String... files) throws IOException {
    StringBuilder json = new StringBuilder("{\"generator\": \"nianbao\", \"files\": {");
    for (String it : files) {
      json.append(it.equals(files[0]) ? "" : ",").append('"').append(it).append("\": \"00\"");
    }
    write("edition.json", json.append("}}").toString());
  }

  private void write(String name, String text) throws IOException {
    Path file = output.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
