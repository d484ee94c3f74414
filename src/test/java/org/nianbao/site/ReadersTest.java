package org.nianbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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
  void fitsEveryWindowAndLoadsOnlyWhatIsThere(SamplePage page) {
    List<String> faults = new ArrayList<>();
    for (int width : List.of(View.NARROW, View.MIDDLE, View.WIDE)) {
      try (Visit visit = browser.visit(server.home(), page.address(), View.light(width))) {
        visit.faults().forEach(it -> faults.add(width + ": " + it));
        visit.overflow(width).forEach(it -> faults.add(width + ": " + it));
      }
    }
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void isAccessibleInLightAndDark(SamplePage page) {
    List<String> faults = new ArrayList<>();
    for (View view :
        List.of(View.light(View.NARROW), View.light(View.WIDE), View.dark(View.WIDE))) {
      try (Visit visit = browser.visit(server.home(), page.address(), view)) {
        visit.accessibilityFaults().forEach(it -> faults.add(view + ": " + it));
      }
    }
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void readsTheSameWithoutJavaScript(SamplePage page) {
    try (Visit with = browser.visit(server.home(), page.address(), View.light(View.WIDE));
        Visit without = browser.visit(server.home(), page.address(), View.withoutJavaScript())) {
      assertThat(without.faults()).isEmpty();
      assertThat(without.mainText()).isNotBlank().isEqualTo(with.mainText());
    }
  }
}
