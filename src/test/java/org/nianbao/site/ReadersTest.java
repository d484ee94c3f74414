package org.nianbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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
  @MethodSource("pagesAndViews")
  void pageFitsLoadsWhatIsThereAndCanBeUsedByAll(SamplePage page, View view) {
    try (Visit visit = browser.visit(server.home(), page.address(), view)) {
      List<String> faults = new ArrayList<>(visit.faults());
      faults.addAll(visit.overflow());
      if (view.width() != View.MIDDLE) {
        faults.addAll(visit.accessibilityFaults());
      }

      assertThat(faults).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("pagesWithoutScript")
  void pageReadsTheSameWithoutJavaScript(SamplePage page) {
    try (Visit with = browser.visit(server.home(), page.address(), View.light(View.WIDE));
        Visit without = browser.visit(server.home(), page.address(), View.withoutJavaScript())) {
      assertThat(without.faults()).isEmpty();
      assertThat(without.mainText()).isNotBlank().isEqualTo(with.mainText());
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

  static Stream<SamplePage> pagesWithoutScript() {
    return Stream.of(SamplePage.values()).filter(it -> !it.needsScript());
  }

  static Stream<Arguments> pagesAndViews() {
    return Stream.of(SamplePage.values())
        .flatMap(page -> View.ALL.stream().map(view -> Arguments.of(page, view)));
  }
}
