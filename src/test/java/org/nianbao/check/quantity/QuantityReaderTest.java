package org.nianbao.check.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.model.Qualifier;
import org.nianbao.model.Quantity;
import org.nianbao.problem.Code;

final class QuantityReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          57 宗           | EXACT     | 57      | 宗   | 57
          57宗            | EXACT     | 57      | 宗   | 57
          ５７宗          | EXACT     | 57      | 宗   | 57
          1317.31 万元    | EXACT     | 1317.31 | 万元 | 13173100.00
          1317.31 萬元    | EXACT     | 1317.31 | 萬元 | 13173100.00
          1.2亿元         | EXACT     | 1.2     | 亿元 | 120000000.0
          1.2 億元        | EXACT     | 1.2     | 億元 | 120000000.0
          5,000人次       | EXACT     | 5000    | 人次 | 5000
          5，000人次      | EXACT     | 5000    | 人次 | 5000
          1,234,567.50 元 | EXACT     | 1234567.50 | 元 | 1234567.50
          >5000 人次      | MORE_THAN | 5000    | 人次 | 5000
          ＞5000人次      | MORE_THAN | 5000    | 人次 | 5000
          < 100 人        | LESS_THAN | 100     | 人   | 100
          ~400人          | ABOUT     | 400     | 人   | 400
          ～400人         | ABOUT     | 400     | 人   | 400
          93%             | EXACT     | 93      | %    | 93
          66.7％          | EXACT     | 66.7    | %    | 66.7
          -3.2%           | EXACT     | -3.2    | %    | -3.2
          1.5 万人次      | EXACT     | 1.5     | 万人次 | 15000.0
          198 間          | EXACT     | 198     | 間   | 198
          """)
  void readsWhatEditorsWrite(
      String written, Qualifier qualifier, BigDecimal value, String unit, String base) {
    assertThat(QuantityReader.read(written))
        .isInstanceOfSatisfying(
            QuantityReader.Read.class,
            read -> {
              Quantity quantity = read.quantity();
              assertThat(quantity.qualifier()).isEqualTo(qualifier);
              assertThat(quantity.value()).isEqualTo(value);
              assertThat(quantity.unitAsWritten()).isEqualTo(unit);
              assertThat(quantity.baseValue().toPlainString()).isEqualTo(base);
            });
  }

  @ParameterizedTest
  @CsvSource({"?", "？", "' ? '"})
  void aQuestionMarkAloneIsAnUnknownFigure(String written) {
    assertThat(QuantityReader.read(written)).isInstanceOf(QuantityReader.Unknown.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12、2万元      | NB408 | 12.2万元
          1317、31 萬元  | NB408 | 1317.31 萬元
          12，2万元      | NB408 | 12.2万元
          三分之二       | NB409 | 三分之二
          一万二         | NB409 | 一万二
          十二家         | NB409 | 十二家
          约三百人       | NB409 | 约三百人
          若干           | NB402 | 若干
          超过5000人次   | NB402 | 超过5000人次
          12.3.4 元      | NB402 | 12.3.4 元
          1,23 元        | NB402 | 1,23 元
          57?宗          | NB403 | ?宗
          {x} 宗         | NB402 | {x} 宗
          57             | NB403 | ''
          57 桶          | NB403 | 桶
          57 万%         | NB403 | 万%
          """)
  void refusesWhatCouldBeMeantInTwoWays(String written, Code code, String argument) {
    assertThat(QuantityReader.read(written))
        .isEqualTo(new QuantityReader.Refused(code, argument == null ? "" : argument));
  }

  @Test
  void anEndlessNumberIsRefusedAtOnce() {
    assertThat(QuantityReader.read("9".repeat(1_000_000) + "元"))
        .isInstanceOf(QuantityReader.Refused.class);
  }

  @Test
  void whatIsWrittenIsReadBackToTheLetter() {
    Random random = new Random(20261120);
    List<String> units = List.of("元", "万元", "人次", "家", "%", "亿元", "萬元", "間");
    for (int i = 0; i < 2_000; i++) {
      String number =
          new BigDecimal(random.nextInt(10_000_000))
              .movePointLeft(random.nextInt(4))
              .toPlainString();
      String unit = units.get(random.nextInt(units.size()));
      String written = number + (unit.equals("%") ? "" : " ") + unit;
      assertThat(QuantityReader.read(written))
          .isInstanceOfSatisfying(
              QuantityReader.Read.class,
              read -> assertThat(read.quantity().asWritten()).isEqualTo(written));
    }
  }
}
