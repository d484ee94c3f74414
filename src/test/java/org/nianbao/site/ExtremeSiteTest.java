package org.nianbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The design holds for the poorest and the richest report, long names and large numbers. */
@ExtendWith(SiteParameters.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExtremeSiteTest {

  private final Browser browser;
  private StaticServer server;

  ExtremeSiteTest(Browser browser) {
    this.browser = browser;
  }

  @BeforeAll
  void build(@TempDir Path folder) {
    Path source = folder.resolve("site");
    ExtremeSite.write(source);
    BuiltSite site = BuiltSite.build(source, folder.resolve("built"), 2);
    server = StaticServer.serve(site.files().folder(), "/");
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ExtremeSite.RICHEST,
        ExtremeSite.POOREST,
        ExtremeSite.LONG,
        "organisations/city/",
        "organisations/",
        "years/",
        "years/2024/",
        "tags/",
        "indicators/",
        "compare/?o=big-works&y=2024&o=plant-002&y=2024",
      })
  void thePageFitsAndCanBeUsedByAll(String address) {
    try (Visit visit = browser.visit(server.home(), address, View.light(View.NARROW))) {
      // The colours are those of the other pages.
      assertThat(visit.faultsButColours()).isEmpty();
      assertThat(visit.overflow()).isEmpty();
      visit.resize(View.WIDE);
      assertThat(visit.overflow()).as("wide").isEmpty();
      assertThat(visit.faults()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"𠮷野", "頔村", "𬱖", "縣𬱖村𠮷", "𠮷"})
  void rareCharactersAreFound(String query) {
    try (Visit visit = browser.visit(server.home(), "search/?q=" + query, View.light(View.WIDE))) {
      assertThat(visit.page().locator("#nb-search-results h2").allTextContents())
          .containsExactly(ExtremeSite.FAR_NAME);
      assertThat(visit.page().locator("#nb-search-results h2 mark").textContent()).isNotEmpty();
    }
  }

  @Test
  void aNameThatIsNotAmongManyIsNotPassedOverInSilence() {
    try (Visit visit = browser.visit(server.home(), "compare/", View.light(View.WIDE))) {
      Locator field = visit.page().locator("input#nb-compare-o1");
      field.fill("没有这个工会");
      visit.page().locator("#nb-compare button").click();

      assertThat(field.getAttribute("aria-invalid")).isEqualTo("true");
      assertThat(visit.page().evaluate("() => document.activeElement.id"))
          .isEqualTo("nb-compare-o1");
      assertThat(visit.page().locator("#nb-compare-status").textContent()).contains("没有这个工会");

      field.fill(visit.page().locator("#nb-compare-names option").first().textContent());
      assertThat(field.getAttribute("aria-invalid")).isNull();
      assertThat(visit.page().locator("#nb-compare-y1").isEnabled()).isTrue();
    }
  }
}
