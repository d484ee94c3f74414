package org.nianbao.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An edit changes a sentence and a figure, whatever the markup. */
final class EditTest {

  private final Corpus corpus = new Corpus(200, 1);
  private final SampleReport report =
      corpus.all().filter(it -> it.union().isLeaf()).findFirst().orElseThrow();

  @Test
  void changesTheFigureInTheHeaderOfAsciiDoc() {
    String text = AsciiDoc.of(report);
    String figure = report.figures().getOrDefault("training-visits", "");
    int visits = Integer.parseInt(figure.replace(" 人次", ""));

    String edited = Edit.apply(text);

    assertThat(text).contains(":metric-training-visits: " + visits + " 人次");
    assertThat(edited)
        .contains(":metric-training-visits: " + (visits - 1) + " 人次")
        .containsOnlyOnce(Edit.ADDED)
        .hasSize(
            text.length()
                + Edit.ADDED.length()
                - 1
                + Integer.toString(visits - 1).length()
                - Integer.toString(visits).length());
  }

  @Test
  void changesTheFigureInTheHeaderAndTheTextOfMarkdown() {
    String figure = report.figures().getOrDefault("training-visits", "");

    String edited = Edit.apply(Markdown.of(report));

    assertThat(Markdown.of(report).split(figure, -1)).hasSize(3);
    assertThat(edited).doesNotContain(figure).containsOnlyOnce(Edit.ADDED);
  }

  @Test
  void refusesATextWithoutTheFigure() {
    assertThatThrownBy(() -> Edit.apply("= 报告\n")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isOfAnotherReportEachTime() {
    assertThat(IntStream.range(0, 180).mapToObj(i -> Edit.of(corpus, i)))
        .doesNotHaveDuplicates()
        .allMatch(it -> it.union().isLeaf());
  }
}
