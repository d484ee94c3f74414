package org.nianbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One page of each kind as readers meet it: on a telephone, in the dark, without scripts. */
@SiteTest
class ReadersTest {

  private final Browser browser;
  private final StaticServer server;

  ReadersTest(Browser browser, StaticServer server) {
    this.browser = browser;
    this.server = server;
  }

  @ParameterizedTest
  @EnumSource
  void onATelephoneItFitsLoadsWhatIsThereAndCanBeUsedByAll(SamplePage page) {
    try (Visit visit = browser.visit(server.home(), page.address(), View.light(View.NARROW))) {
      assertThat(faults(visit)).isEmpty();
    }
  }

  /** And in windows of any width it says the same without scripts. */
  @ParameterizedTest
  @EnumSource
  void onADeskLikewise(SamplePage page) {
    try (Visit visit = browser.visit(server.home(), page.address(), View.light(View.WIDE))) {
      assertThat(faults(visit)).isEmpty();
      if (!page.needsScript()) {
        assertThat(textWithoutJavaScript(page)).isNotBlank().isEqualTo(visit.mainText());
      }
      visit.resize(View.MIDDLE);
      assertThat(visit.overflow()).isEmpty();
    }
  }

  /** In light and dark; what is wrong as it is read, and what went wrong before. */
  private static List<String> faults(Visit visit) {
    List<String> faults = new ArrayList<>(visit.overflow());
    faults.addAll(visit.accessibilityFaults());
    visit.darken();
    visit.colourFaults().forEach(it -> faults.add("dark: " + it));
    faults.addAll(visit.faults());
    return faults;
  }

  private String textWithoutJavaScript(SamplePage page) {
    try (Visit without = browser.visit(server.home(), page.address(), View.withoutJavaScript())) {
      assertThat(without.faults()).isEmpty();
      return without.mainText();
    }
  }

  @Test
  void comparisonSaysWhatToDoWithoutJavaScript() {
    try (Visit without =
        browser.visit(server.home(), SamplePage.COMPARED.address(), View.withoutJavaScript())) {
      assertThat(without.faults()).isEmpty();
      assertThat(without.mainText()).contains("需要 JavaScript", "信访件").doesNotContain("请选择");
    }
  }
}
