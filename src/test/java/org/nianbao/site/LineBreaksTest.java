package org.nianbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Chinese lines begin with no punctuation that closes, and no number stands without its unit. */
@SiteTest
class LineBreaksTest {

  private static final List<SamplePage> PAGES =
      List.of(
          SamplePage.REPORT_WITH_MANY_FIGURES,
          SamplePage.REPORT_WITHOUT_FIGURES,
          SamplePage.HOME,
          SamplePage.GUIDE);

  /** Every character that may not begin a line, where it stands below the one before it. */
  private static final String LINE_STARTS =
      """
      () => {
        const forbidden = /[，。、；：？！）」』”’》〉】〕％%…·]/;
        const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
        const found = [];
        const box = (node, i) => {
          const range = document.createRange();
          range.setStart(node, i);
          range.setEnd(node, i + 1);
          return range.getBoundingClientRect();
        };
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const text = node.data;
          for (let i = 1; i < text.length; i++) {
            if (!forbidden.test(text[i]) || /\\s/.test(text[i - 1])) continue;
            const here = box(node, i);
            const before = box(node, i - 1);
            if (here.width && before.width && here.top >= before.bottom - 1) {
              found.push(text.slice(Math.max(0, i - 6), i + 3));
            }
          }
        }
        return found;
      }
      """;

  private static final String SPLIT_FIGURES =
      """
      () => [...document.querySelectorAll('main .nb-figure, main data')]
        .filter(it => {
          const boxes = [...it.getClientRects()];
          return boxes.some(box => box.top >= Math.min(...boxes.map(other => other.bottom)) - 1);
        })
        .map(it => it.textContent)
      """;

  private final Browser browser;
  private final StaticServer server;

  LineBreaksTest(Browser browser, StaticServer server) {
    this.browser = browser;
    this.server = server;
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 360, 390, 414, 600, 768, 1024, 1280})
  void noLineBeginsWithPunctuationAndNoFigureIsSplit(int width) {
    for (SamplePage sample : PAGES) {
      try (Visit visit = browser.visit(server.home(), sample.address(), View.light(width))) {
        assertThat((List<?>) visit.page().evaluate(LINE_STARTS)).as(sample + "").isEmpty();
        assertThat((List<?>) visit.page().evaluate(SPLIT_FIGURES)).as(sample + "").isEmpty();
      }
    }
  }
}
