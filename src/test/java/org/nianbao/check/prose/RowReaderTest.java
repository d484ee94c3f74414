package org.nianbao.check.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.check.prose.ClaimRun.PATH;
import static org.nianbao.check.prose.ClaimRun.claims;
import static org.nianbao.check.prose.ClaimRun.read;
import static org.nianbao.check.prose.ClaimRun.referring;
import static org.nianbao.check.prose.ClaimRun.town;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.problem.Place;

class RowReaderTest {

  @ParameterizedTest
  @CsvSource({
    "信访件, 57 宗, petitions = 57 宗",
    "信訪件：, 57 宗, petitions = 57 宗",
    "工会经费收入（万元）, 1317.31, dues = 1317.31 万元",
    "基层工会, 28 家, unions = 28 家",
    "工会会员, 约 3000 人, members = ~3000 人",
    "信访件, 57, ''",
    "信访件, 57 宗（原文如此）, ''",
    "其中信访件, 57 宗, ''",
    "信访件办结, 57 宗, ''",
    "信访件, 未统计, ''",
  })
  void readsARowThatGivesOneNumberForAName(String name, String number, String expected) {
    Passage row =
        new Passage(List.of(name, number), List.of("项目", "数量"), List.of(), Place.of(PATH));
    assertThat(read(town(), row)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "数量（宗）, '', petitions = 57 宗",
    "2012 年（宗）, '', petitions = 57 宗",
    "'', '', ''",
    "上年（宗）, '', ''",
    "2011 年（宗）, '', ''",
    "计划（宗）, '', ''",
    "其中女职工（宗）, '', ''",
    "数量（宗）, 2011 年信访情况, ''",
    "数量（宗）, 滨河街道总工会, ''",
    "数量（宗）, 来年计划, ''",
  })
  void looksAtHeadsAndCaptions(String head, String above, String expected) {
    Passage row =
        new Passage(
            List.of("1", "信访件", "57"),
            List.of("序号", "项目", head),
            above.isEmpty() ? List.of() : List.of(above),
            Place.of(PATH));
    assertThat(read(town(), row)).isEqualTo(expected);
  }

  @Test
  void leavesRowsWithSeveralNumbersOrReferencesAlone() {
    for (List<String> cells :
        List.of(
            List.of("信访件", "57 宗", "60 宗"),
            List.of("信访件", referring("{petitions}"), "60 宗"),
            List.of("合计", "57 宗"))) {
      assertThat(claims(town(), new Passage(cells, List.of(), List.of(), Place.of(PATH))))
          .isEmpty();
    }
  }
}
