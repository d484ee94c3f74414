package org.nianbao.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassagesTest {

  @Test
  void takesATextApartAtItsHeadings() {
    assertThat(
            Passages.of(
                "<div class=\"paragraph\"><p>全年<strong>工作</strong>平稳。</p></div>"
                    + "<h3 id=\"!sheng\">生活\n救助</h3><p>慰问 <data>15</data> 人<br>发放</p>"
                    + "<table><tr><td>一</td><td>二</td></tr></table>"
                    + "<p><img src=\"a.png\" alt=\"合影\"> &lt;b&gt;</p>",
                "aid",
                "困难帮扶",
                "!"))
        .containsExactly(
            new Passage("aid", "困难帮扶", "全年工作平稳。"),
            new Passage("sheng", "生活 救助", "慰问 15 人\n发放\n一\n二\n合影 <b>"));
  }

  @Test
  void leavesOutTheNumbersOfNotes() {
    assertThat(
            Passages.of(
                "<p>集体协<sup class=\"footnote\">[<a href=\"#f\">1</a>]</sup>商</p>", "", "", "!"))
        .containsExactly(new Passage("", "", "集体协商"));
  }

  @Test
  void saysNothingOfWhatIsEmpty() {
    assertThat(Passages.of("<div> </div>", "", "", "!")).isEmpty();
    assertThat(Passages.of("", "aid", "困难帮扶", "!")).containsExactly(new Passage("aid", "困难帮扶", ""));
  }
}
