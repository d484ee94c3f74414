package org.nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.read.SeparatedValues.Cell;

final class SeparatedValuesTest {

  @Test
  void partsCellsAtEachSeparator() {
    assertThat(texts("甲,乙;丙\t丁，戊")).containsExactly(List.of("甲", "乙", "丙", "丁", "戊"));
  }

  @Test
  void everyEndOfLineEndsARow() {
    assertThat(texts("甲\r\n乙\r丙\n丁"))
        .containsExactly(List.of("甲"), List.of("乙"), List.of("丙"), List.of("丁"));
  }

  @Test
  void quotationMarksHoldACellTogether() {
    assertThat(texts("\"1,234\",\"两\r\n行\",\"他说\"\"好\"\"\""))
        .containsExactly(List.of("1,234", "两\n行", "他说\"好\""));
  }

  @Test
  void withinACellAQuotationMarkIsASign() {
    assertThat(texts("5\",6\n\"7\"寸\",8"))
        .containsExactly(List.of("5\"", "6"), List.of("7寸\"", "8"));
  }

  @Test
  void whatIsNeverClosedGoesOnToTheEnd() {
    assertThat(texts("甲,\"乙\n丙")).containsExactly(List.of("甲", "乙\n丙"));
  }

  @Test
  void tellsTheLineInWhichACellBegins() {
    assertThat(SeparatedValues.rows("\uFEFF甲,\"一\n二\"\n乙"))
        .containsExactly(List.of(new Cell(1, "甲"), new Cell(1, "一\n二")), List.of(new Cell(3, "乙")));
  }

  private static List<List<String>> texts(String text) {
    return SeparatedValues.rows(text).stream()
        .map(row -> row.stream().map(Cell::text).toList())
        .toList();
  }
}
