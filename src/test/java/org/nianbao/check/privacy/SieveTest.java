package org.nianbao.check.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sieved out never holds a number that a whole search would find. */
final class SieveTest {

  private static final int PAGES = 600;
  private static final int SOUPS = 10_000;
  private static final int TEXTS = 10_000;

  private static final String[] TAGS = {
    "<b>",
    "</b>",
    "<i>",
    "</i>",
    "<span class=\"nb-figure\">",
    "</span>",
    "<p>",
    "</p>",
    "<br>",
    "<a href=\"../2012/\">",
    "</a>",
    "<div>",
    "</div>",
    "<li>",
    "<ul>",
    "</ul>",
    "<table>",
    "</table>",
    "<tr>",
    "</tr>",
    "<td>",
    "</td>",
    "<th colspan=\"2\">",
    "<tbody>",
    "<caption>",
    "</caption>",
    "<dl>",
    "<dt>",
    "</dt>",
    "<dd>",
    "</dd>",
    "</dl>",
    "<h2 id=\"a\">",
    "</h2>",
    "<title>",
    "</title>",
    "<select>",
    "<option>",
    "<svg>",
    "<tspan>",
    "</svg>",
    "<script>",
    "</script>",
    "<!--",
    "-->",
    "<b title=\"",
    "\">",
    "<p title='",
    "'>",
    "<img alt=",
    ">",
    "<",
    "</body>",
    "<template>",
    "<pre>\n",
    "<textarea>",
  };

  private static final String[] FILLINGS = {
    "", " ", "\n", "　", "-", "—", "·", "*", "|", " | ", "s|", "2+|", "a|", "x", "X", "字", "。", ",",
    "&amp;", "&nbsp;", "&#8203;", "&lt;", "%", "%20", "+", "号", "电话", "卡号：", "2012", "57 宗",
    "\u200B", "e\u0301", "①", "⑩", "½"
  };

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="zh-Hans"><head><meta charset="utf-8"><title>2012 年度工作总结 · 工会年报</title>
      <meta name="description" content="全年收缴经费 1317.31 万元">
      </head><body class="nb-page"><nav><a href="../2011/">2011</a> <a href="../2012/">2012</a></nav>
      <main>
      <dl><dt>发布</dt><dd><time datetime="2012-12-26">2012年12月26日</time></dd></dl>
      <p>全年受理 <span class="nb-figure"><data value="57">57</data> 宗</span>，其中转办 12 宗。</p>
      %s
      <table><tr><th>年</th><th>2011</th><th>2012</th></tr><tr><th>件</th><td>1</td><td>2</td></tr></table>
      </main></body></html>
      """;

  private static String number(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> Numbers.residentIdWithX(random);
      case 1 -> "电话：" + Numbers.mobile(random);
      case 2 -> "银行卡号 " + Numbers.card(random);
      default -> Numbers.residentId(random);
    };
  }

  private static List<PersonalNumber> search(String path, String text) {
    return PageScan.allPassages(path, text).stream()
        .flatMap(
            passage ->
                PersonalNumbers.search(passage.text()).stream()
                    .filter(it -> passage.kinds().contains(it.kind())))
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Disguise.class)
  void letsThroughEveryDisguiseInWholePages(Disguise disguise) {
    Random random = new Random(20120101L + disguise.name().length());
    int planted = 0;
    for (int i = 0; i < PAGES / Disguise.values().length; i++) {
      String number = disguise.of(Numbers.residentId(random), random);
      for (Function<String, String> place : places(random)) {
        String page = PAGE.formatted(place.apply(number));
        boolean isFound = !search("index.html", page).isEmpty();
        planted += isFound ? 1 : 0;
        assertThat(Markup.mayHold(page) || !isFound).as(page).isTrue();
      }
    }
    assertThat(planted).isGreaterThan(PAGES / Disguise.values().length);
  }

  private static List<Function<String, String>> places(Random random) {
    String tag = List.of("b", "i", "span class=\"a\"", "mark").get(random.nextInt(4));
    String end = "</" + tag.split(" ", -1)[0] + ">";
    return List.of(
        it -> "<p>身份证号" + it + "。</p>",
        it -> "<ul><li>张三 " + it + "</li></ul>",
        it -> "<p>" + each(it, sign -> random.nextInt(3) > 0 ? sign : "<" + tag + ">" + sign + end),
        it -> "<p>" + each(it, sign -> "&#" + sign.codePointAt(0) + ";"),
        it -> "<p>" + each(it, sign -> random.nextInt(9) > 0 ? sign : sign + "<br>\n"),
        it ->
            "<table><tr><td>57</td><td>"
                + each(it, sign -> random.nextInt(6) > 0 ? sign : sign + "</td>\n<td>")
                + "</td></tr></table>",
        it -> "<table><tr><td><p>" + it + "</p></td></tr></table>",
        it -> "<p><img src=\"a.png\" alt=\"" + it.replace("\"", "") + "\"></p>",
        it -> "<p><a href=\"" + each(it, sign -> escaped(sign, random)) + ".pdf\">附件</a></p>",
        it -> "<dl><dt>" + each(it, sign -> random.nextInt(15) > 0 ? sign : sign + "</dt><dd><p>"));
  }

  private static String each(String text, Function<String, String> change) {
    return text.codePoints()
        .mapToObj(Character::toString)
        .map(change)
        .collect(Collectors.joining());
  }

  private static String escaped(String sign, Random random) {
    char first = sign.charAt(0);
    return first < 0x80 && random.nextInt(3) == 0 ? "%%%02X".formatted((int) first) : sign;
  }

  @Test
  void letsThroughWhateverAParserMakesANumberOf() {
    Random random = new Random(20121228L);
    int found = 0;
    for (int i = 0; i < SOUPS; i++) {
      String page = soup(random, random.nextInt(8) + 2);
      boolean isFound = !search("index.html", page).isEmpty();
      found += isFound ? 1 : 0;
      assertThat(Markup.mayHold(page) || !isFound).as(page).isTrue();
    }
    assertThat(found).isGreaterThan(SOUPS / 10);
  }

  /** A number in pieces, with tags and other things between. */
  private static String soup(Random random, int pieces) {
    String number = number(random);
    StringBuilder soup = new StringBuilder("<!DOCTYPE html>\n");
    int from = 0;
    for (int i = 0; i <= pieces; i++) {
      int to = i == pieces ? number.length() : from + random.nextInt(number.length() - from + 1);
      for (int j = random.nextInt(4); j > 0; j--) {
        soup.append(
            random.nextInt(4) > 0
                ? TAGS[random.nextInt(i % 2 == 0 ? TAGS.length : 37)]
                : FILLINGS[random.nextInt(FILLINGS.length)]);
      }
      soup.append(number, from, to);
      from = to;
    }
    return soup.append("</p>\n</td>").toString();
  }

  @Test
  void letsThroughWhateverASearchOfAPlainTextFinds() {
    Random random = new Random(20121231L);
    int found = 0;
    for (int i = 0; i < TEXTS; i++) {
      StringBuilder text = new StringBuilder();
      for (String sign : number(random).split("", -1)) {
        text.append(random.nextInt(6) > 0 ? "" : FILLINGS[random.nextInt(14)]);
        text.append(sign);
      }
      String disguised =
          Stream.of(Disguise.values())
              .skip(random.nextInt(Disguise.values().length))
              .findFirst()
              .map(it -> random.nextBoolean() ? text.toString() : it.of(number(random), random))
              .orElseThrow();
      boolean isFound = !PersonalNumbers.search(disguised).isEmpty();
      found += isFound ? 1 : 0;
      assertThat(Sieve.mayHold(disguised) || !isFound).as(disguised).isTrue();
    }
    assertThat(found).isGreaterThan(TEXTS / 10);
  }

  /** So that reading a page costs little. */
  @Test
  void holdsBackOrdinaryPages() {
    assertThat(Markup.mayHold(PAGE.formatted("<p>联系电话 0769-83281234，汇款 57 笔。</p>"))).isFalse();
    Random random = new Random(20121231L);
    List<String> held = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      String years =
          Stream.iterate(2000 + random.nextInt(20), it -> it + 1)
              .limit(10)
              .map(it -> "<th>" + it + "</th>")
              .collect(Collectors.joining("\n"));
      String page = PAGE.formatted("<table><tr><th>联系电话</th>" + years + "</tr></table>");
      if (!Markup.mayHold(page)) {
        held.add(page);
      }
    }
    assertThat(held).hasSize(100);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>110105<b>19491231</b>002X</p>",
        "<title>a<b 11010519491231002X></title>",
        "<p>110105<b t=\"> 字 <i \">19491231002X</b></p>",
        "<p>110105<b =\">字\"19491231002X",
        "<p title='11010519491231002X'>",
        "<p title=11010519491231002X>",
        "<script>11010519491231002X</script>",
        "<!-- 11010519491231002X -->",
        "110105<table><tr><td>字</td></tr>19491231002X</table>",
        "110105<table><tr><td>字</td><b>19491231002X</table>",
        "<td>110105<script>字</script>19491231002X",
        "<p>&#49;10105&nbsp;19491231002X</p>",
        "<p>1 &lt;|1 &lt;|0105 &lt;|19491231002X</p>",
      })
  void letsThroughWhatOnlyAParserCanTell(String html) {
    assertThat(Markup.mayHold(html)).isTrue();
  }
}
