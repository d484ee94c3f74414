package org.nianbao.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureSearchTest {

  @ParameterizedTest
  @CsvSource({
    "工會經費收入 <b>1317.31</b> 萬元, 1317.31, 萬元, ''",
    "工会经费收入1317.31万元,          1317.31, 萬元, ''",
    "世界500強建制率 80%。,            80,      %,    ''",
    "'观课 1,960 人次',                1960,    人次, ''",
    "2012年 57宗,                      57,      宗,   ''",
    "2012 57 宗,                       57,      宗,   ''",
    "服務職工<i>超過</i> 5000 人次,    5000,    人次, more",
    "添置图书 30000 余册,              30000,   册,   more",
    "添置图书 30000 册余,              30000,   册,   more",
    "新购器材100多套件,                100,     套件, more",
    "約 200 人,                        200,     人,   about",
    "近80名会员,                       80,      名,   about",
  })
  void findsWhatThePageStates(String html, String number, String unit, String qualifier) {
    assertThat(finds(html, number, unit, qualifier)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "受理信访 157 宗,     57,    宗,   ''",
    "受理信访 1.57 宗,    57,    宗,   ''",
    "'受理信访 1,057 宗', 57,    宗,   ''",
    "受理信访 57 件,      57,    宗,   ''",
    "受理信访 5 7 宗,     57,    宗,   ''",
    "志愿者 138 人次,     138,   人,   ''",
    "服务职工 5000 人次,  5000,  人次, more",
    "超过去年的 5000 人次, 5000, 人次, more",
    "200 人,              200,   人,   about",
  })
  void missesWhatThePageStatesOtherwise(String html, String number, String unit, String qualifier) {
    assertThat(finds(html, number, unit, qualifier)).isFalse();
  }

  @Test
  void wantsMaskedFiguresToBeSaidUnknownNearTheirName() {
    String far = "。".repeat(50);

    assertThat(finds("住院 1984.3 元，門診 未知", "", "元", "")).isTrue();
    assertThat(finds("门诊一项在原文中被遮蔽", "", "元", "")).isTrue();
    assertThat(finds("门诊 5400.5 元", "", "元", "")).isFalse();
    assertThat(finds("门诊 5400.5 元" + far + "县名未知", "", "元", "")).isFalse();
    assertThat(finds("县名未知", "", "元", "")).isFalse();
  }

  @Test
  void refusesTablesThatItMayMisread() {
    String head = "organisation,year,what,number,unit,qualifier\n";

    assertThat(FigureFact.parse(head + "liaobu-town,2012,信訪事件,57,宗,"))
        .containsExactly(new FigureFact("liaobu-town", 2012, "信訪事件", "57", "宗", ""));
    assertThatIllegalArgumentException().isThrownBy(() -> FigureFact.parse(""));
    assertThatIllegalArgumentException().isThrownBy(() -> FigureFact.parse(head + "a,2012,信,57,宗"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FigureFact.parse(head + "a,2012,信,五七,宗,"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FigureFact.parse(head + "a,2012,信,57,宗,least"));
  }

  private static boolean finds(String html, String number, String unit, String qualifier) {
    FigureFact fact = new FigureFact("travel-group-company", 2011, "其中門診", number, unit, qualifier);
    return FigureSearch.in(Jsoup.parse(html).select("body")).finds(fact);
  }
}
