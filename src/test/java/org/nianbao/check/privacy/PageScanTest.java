package org.nianbao.check.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.problem.Problems;
import org.nianbao.read.RawSite;
import org.nianbao.read.Sources;

final class PageScanTest {

  private static final String ID = "11010519491231002X";

  private final Problems problems = new Problems();
  private final RawSite raw =
      new RawSite(
          new TreeMap<>(),
          List.of(),
          new TreeSet<>(Set.of("reports/liaobu-town/名册.csv")),
          new Sources(
              Map.of(
                  "content/reports/liaobu-town/2012.adoc",
                  List.of(),
                  "content/pages/guide.adoc",
                  List.of())));

  private List<String> found(String path, String text) {
    new PageScan(raw, problems).inspect(path, text);
    return problems.sorted().stream().map(it -> it.place() + " " + it.arguments()).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>身份证 11010519491231002X</p>",
        "<p>身份证 <b>110105</b><i>19491231</i>002X</p>",
        "<p>&#49;&#x31;010519491231002X</p>",
        "<p>110105<br>19491231002X</p>",
        "<p>110105\n   19491231002X</p>",
        "<table><tr><th>甲</th></tr><tr><td>110105</td><td><p>19491231</p></td><td>002X</td></tr></table>",
        "<p><img src='a.png' alt='证件 11010519491231002X'></p>",
        "<p><a href='%E5%BC%A0%2011010519491231002X.pdf'>附件</a></p>",
        "<meta name='description' content='张三 110105 19491231 002X'>",
        "<script type='application/ld+json'>{\"id\":\"11010519491231002X\"}</script>",
        "<!-- 11010519491231002X -->",
        "<dl><dt>110105</dt><dd><p>19491231002X</p></dd></dl>",
        "<svg><text>110105<tspan>19491231</tspan>002X</text></svg>",
      })
  void aNumberIsSeenHoweverThePageIsMade(String html) {
    assertThat(found("reports/liaobu-town/2012/index.html", html))
        .containsExactly(
            "content/reports/liaobu-town/2012.adoc:1:1 [word.resident-id,"
                + " reports/liaobu-town/2012/index.html, word.in-text, 110**************X]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>110105</p><p>19491231002X</p>",
        "<ul><li>110105</li><li>19491231002X</li></ul>",
        "<table><tr><td>110105</td></tr><tr><td>19491231002X</td></tr></table>",
        "<svg><path d='M 110105 19491231 002 4'/><text>110105</text><text>19491231002X</text></svg>",
        "<table><tr><td>441900</td><td>20120315</td><td>0021</td></tr>"
            + "<tr><td>441900</td><td>20120315</td><td>0013</td></tr>"
            + "<tr><td>441900</td><td>20120316</td><td>0025</td></tr></table>",
        "<table><tr><th>项目</th><th>金额</th></tr><tr><td>电话</td><td>13800138000</td></tr></table>",
      })
  void whatIsNotReadTogetherIsNoNumber(String html) {
    assertThat(found("index.html", html)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table><tr><th>姓名</th><th>手机</th></tr><tr><td>王工</td><td>13800138000</td></tr></table>",
        "<table><tr><td>联系人</td><td>王工</td></tr><tr><td>手機</td><td>13800138000</td></tr></table>",
        "<dl><dt>联系电话</dt><dd><p>13800138000</p></dd></dl>",
        "<a href='tel:13800138000'>王工</a>",
      })
  void aHeadingOrTermNamesAMobileNumber(String html) {
    assertThat(found("index.html", html)).hasSize(1).allMatch(it -> it.contains("word.mobile"));
  }

  @Test
  void anAttachmentIsReadByRowsAndPlacedAtItsSource() {
    assertThat(
            found("reports/liaobu-town/名册.csv", "姓名,手机,账户\n\"张三\",13800138000,0\n李四,110105,002X\n"))
        .containsExactly(
            "content/reports/liaobu-town/名册.csv:1:1 [word.mobile,"
                + " reports/liaobu-town/名册.csv, word.in-text, 138*******0]");
  }

  @Test
  void aFileNameIsMaskedInPlaceAndArguments() {
    assertThat(found("assets/" + ID + ".pdf", ""))
        .containsExactly(
            "assets/110**************X.pdf:1:1 [word.resident-id,"
                + " assets/110**************X.pdf, word.in-name, 110**************X]");
  }

  @Test
  void pagesThatManyDocumentsMakeAreNamedThemselves() {
    assertThat(found("tags/a/index.html", ID)).allMatch(it -> it.startsWith("tags/a/index.html:"));
    assertThat(found("about/guide/index.html", ID))
        .anyMatch(it -> it.startsWith("content/pages/guide.adoc:"));
  }

  @Test
  void eachNumberIsReportedOncePerFile() {
    assertThat(found("feed.xml", "<feed><title>" + ID + "</title><id>" + ID + "</id></feed>"))
        .hasSize(1);
  }
}
