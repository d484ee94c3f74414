package org.nianbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A reader who has no mouse gets everywhere, sees where the focus is, and is never caught. */
@SiteTest
class KeyboardTest {

  /** More than any page has on the way to what is looked for here. */
  private static final int MOST_STEPS = 400;

  /** Where the link that has the focus leads, from the home page on. */
  private static final String FOCUSED_ADDRESS =
      "() => (document.activeElement.getAttribute('href') || '').replace(/^([.][.]?[/])+/, '')";

  /** How thick the ring around what has the focus is, in pixels. */
  private static final String RING =
      """
      () => {
        const style = getComputedStyle(document.activeElement);
        return style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth);
      }
      """;

  private final Browser browser;
  private final StaticServer server;

  KeyboardTest(Browser browser, StaticServer server) {
    this.browser = browser;
    this.server = server;
  }

  @Test
  void readsComparesAndGoesBackWithoutAMouse() {
    try (Visit visit = browser.visit(server.home(), "", View.light(View.WIDE))) {
      Page page = visit.page();

      goTo(page, "reports/", 1);
      page.keyboard().press("Enter");
      page.waitForURL("**/reports/*/*/");
      String report = page.url();
      assertThat(page.locator("article.nb-report").count()).isEqualTo(1);

      openContents(page);
      goTo(page, "#", 1);
      page.keyboard().press("Enter");
      page.waitForURL(it -> it.contains("#"));
      assertThat(page.evaluate("() => document.querySelector(':target') !== null")).isEqualTo(true);

      page.keyboard().press("Home");
      page.evaluate("() => document.getElementById('nb-main').focus()");
      goTo(page, "indicators/p", 1);
      page.keyboard().press("Enter");
      page.waitForURL("**/indicators/*/");

      page.goBack();
      page.goBack();
      assertThat(page.url()).isEqualTo(report);

      page.evaluate("() => document.getElementById('nb-main').focus()");
      goTo(page, "compare/", 1);
      page.keyboard().press("Enter");
      page.waitForURL("**/compare/?*");
      page.locator("table.nb-compared").waitFor();

      String chosen = page.url();
      chooseAnotherOrganisation(page);
      page.waitForURL(it -> !it.equals(chosen));
      page.locator("table.nb-compared").waitFor();
      page.goBack();
      assertThat(page.url()).isEqualTo(chosen);
      assertThat(visit.faults()).isEmpty();
    }
  }

  @Test
  void skipsTheMenuAtOnce() {
    try (Visit visit = browser.visit(server.home(), "years/", View.light(View.WIDE))) {
      Page page = visit.page();
      page.keyboard().press("Tab");
      assertThat(page.evaluate(FOCUSED_ADDRESS)).isEqualTo("#nb-main");
      page.keyboard().press("Enter");
      assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("nb-main");
    }
  }

  /** In the second row of the form, and then the button. */
  private static void chooseAnotherOrganisation(Page page) {
    goToField(page, "nb-compare-o2");
    page.keyboard().press("ArrowDown");
    goToField(page, "nb-compare-o4");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
  }

  private static void goToField(Page page, String id) {
    for (int i = 0; i < MOST_STEPS; i++) {
      page.keyboard().press("Tab");
      if (id.equals(page.evaluate("() => document.activeElement.id"))) {
        return;
      }
    }
    throw new AssertionError("no key leads to " + id);
  }

  /** On wide screens it is open, where the browser can style it so. */
  private static void openContents(Page page) {
    page.evaluate("() => document.getElementById('nb-text').querySelector('summary')?.focus()");
    if (Boolean.TRUE.equals(
        page.evaluate("() => document.activeElement.localName === 'summary'"))) {
      page.keyboard().press("Enter");
    }
  }

  /** Tabs on until a link whose address begins so has the focus, with a ring that can be seen. */
  private static void goTo(Page page, String address, int nth) {
    int found = 0;
    for (int i = 0; i < MOST_STEPS; i++) {
      page.keyboard().press("Tab");
      if (((String) page.evaluate(FOCUSED_ADDRESS)).startsWith(address) && ++found == nth) {
        Object ring = page.evaluate(RING);
        assertThat(((Number) ring).doubleValue())
            .as("ring of " + address)
            .isGreaterThanOrEqualTo(2);
        return;
      }
    }
    throw new AssertionError("no key leads to " + address + " on " + page.url());
  }
}
