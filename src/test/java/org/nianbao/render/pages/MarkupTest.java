package org.nianbao.render.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.model.Texts.html;
import static org.nianbao.model.Texts.section;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.model.Section;
import org.nianbao.model.Text;
import org.nianbao.model.Texts;

class MarkupTest {

  private static final String ADDRESS = "reports/town/2012/";

  private final Markup markup = Markup.on(ADDRESS);

  @Test
  void leadsFromAnyDepthToTheRoot() {
    assertThat(Markup.root("")).isEqualTo("./");
    assertThat(Markup.root("404.html")).isEqualTo("./");
    assertThat(Markup.root("years/")).isEqualTo("../");
    assertThat(Markup.root("years/2012/page-2/")).isEqualTo("../../../");
  }

  @Test
  void resolvesAddressesWithinTheSite() {
    assertThat(markup.html(html("<a href=\"{root}about/\">关于</a>"), ""))
        .isEqualTo("<a href=\"../../../about/\">关于</a>");
  }

  @Test
  void shortensLinksToTheSamePage() {
    assertThat(
            markup.html(html("<a href=\"{root}reports/town/2012/#figure-petitions\">57 宗</a>"), ""))
        .isEqualTo("<a href=\"#figure-petitions\">57 宗</a>");
    assertThat(markup.html(html("<a href=\"{root}reports/town/2012/\">本页</a>"), ""))
        .isEqualTo("<a href=\"../../../reports/town/2012/\">本页</a>");
  }

  @Test
  void putsAPrefixBeforeEveryId() {
    assertThat(markup.html(html("<p id=\"{anchor}a\"><b id=\"{anchor}b\">"), "town-2012-"))
        .isEqualTo("<p id=\"town-2012-a\"><b id=\"town-2012-b\">");
  }

  @Test
  void putsLeadSectionsAndFootnotesTogether() {
    Text text =
        Texts.text(
            html("<p>导语</p>"),
            List.of(section("维权信访", "<p>一</p>", "rights-protection"), section("结语", "<p>二</p>")),
            html("<div id=\"{anchor}_footnotes\">注</div>"),
            "");

    assertThat(markup.text(text))
        .isEqualTo(
            "<p>导语</p>"
                + "<section class=\"nb-section\" id=\"rights-protection\">"
                + "<h2 id=\"_维权信访\">维权信访</h2><p>一</p></section>"
                + "<section class=\"nb-section\"><h2 id=\"_结语\">结语</h2><p>二</p></section>"
                + "<div id=\"_footnotes\">注</div>");
  }

  @Test
  void escapesIdsOfHeadings() {
    Section section = new Section("a&\"b", "题", "_题", html("题"), List.of(), html(""));

    assertThat(markup.text(Texts.text(html(""), List.of(section), html(""), "")))
        .contains("id=\"a&amp;&quot;b\"");
  }
}
