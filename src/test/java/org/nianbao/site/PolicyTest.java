package org.nianbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages say what they may load, and run the scripts of this edition alone. */
@SiteTest
class PolicyTest {

  private static final String NAME = "Content-Security-Policy";
  private static final String DISK = "assets/js/disk.js";

  private final BuiltSite site;
  private final Browser browser;

  PolicyTest(BuiltSite site, Browser browser) {
    this.site = site;
    this.browser = browser;
  }

  @Test
  void everyPageSaysWhatTheHostSays() {
    Map<String, String> headers = HeadersFile.read(site.files().folder());

    assertThat(headers).containsKeys(NAME, "X-Content-Type-Options", "Referrer-Policy");
    assertThat(site.files().pages())
        .allSatisfy(
            it ->
                assertThat(headers.get(NAME))
                    .as(it)
                    .isEqualTo(policy(site.files().page(it)) + "; frame-ancestors 'self'"));
  }

  /** It stands before all that it is about. */
  private static String policy(Document page) {
    Element first = page.head().children().get(1);
    assertThat(first.attr("http-equiv")).isEqualTo(NAME);
    return first.attr("content");
  }

  @Test
  void noPageHasAScriptOrStyleWithin() {
    assertThat(site.files().pages())
        .allSatisfy(
            it ->
                assertThat(site.files().page(it).select("style, script:not([src]), [style]"))
                    .as(it)
                    .isEmpty());
    assertThat(site.files().pages())
        .allSatisfy(
            it ->
                assertThat(site.files().page(it).getAllElements())
                    .as(it)
                    .noneMatch(
                        element ->
                            element.attributes().asList().stream()
                                .anyMatch(attribute -> attribute.getKey().startsWith("on"))));
  }

  @Test
  void everyScriptHasItsHash() {
    List<String> pages =
        site.files().pages().stream()
            .filter(it -> !site.files().page(it).select("script").isEmpty())
            .toList();

    assertThat(pages).contains(SamplePage.COMPARE.file(), SamplePage.SEARCH.file());
    for (String page : pages) {
      for (Element script : site.files().page(page).select("script")) {
        String file = LinkAddress.resolve(page, script.attr("src").replaceAll("\\?.*", "")).get();
        assertThat(script.attr("integrity"))
            .as("%s in %s", file, page)
            .isEqualTo(file.equals(DISK) ? "" : integrity(file));
      }
    }
  }

  private String integrity(String file) {
    try {
      byte[] bytes = Files.readAllBytes(site.files().path(file));
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (IOException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aScriptThatWasChangedIsNotRun(@TempDir Path folder) throws IOException {
    copy(site.files(), folder);
    Files.writeString(
        folder.resolve("assets/js/search.js"),
        site.files().text("assets/js/search.js") + "document.title = '改过'");

    try (StaticServer server = StaticServer.serve(folder, "/");
        Visit visit = browser.visit(server.home(), "search/?q=1", View.light(View.WIDE))) {
      assertThat(visit.faults()).anyMatch(it -> it.contains("integrity"));
      assertThat(visit.page().title()).isNotEqualTo("改过");
      assertThat(visit.page().locator("#nb-search-results li").count()).isZero();
    }
  }

  @Test
  void aScriptWithinAPageIsNotRun(@TempDir Path folder) throws IOException {
    copy(site.files(), folder);
    Files.writeString(
        folder.resolve("index.html"),
        site.files().text("index.html").replace("</main>", "<script>nb = 1</script></main>"));

    try (StaticServer server = StaticServer.serve(folder, "/");
        Visit visit = browser.visit(server.home(), "", View.light(View.WIDE))) {
      assertThat(visit.faults()).anyMatch(it -> it.contains("Content Security Policy"));
      assertThat(visit.page().evaluate("() => typeof nb")).isEqualTo("undefined");
    }
  }

  private static void copy(SiteFolder from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from.folder())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.folder().relativize(file).toString());
        Files.createDirectories(copy.resolveSibling("."));
        Files.copy(file, copy);
      }
    }
  }
}
