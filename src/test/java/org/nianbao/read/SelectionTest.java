package org.nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionTest {

  private static final List<String> LINES = List.of("一", "二", "三", "四", "五");

  private static final List<String> TAGGED =
      List.of(
          "甲",
          "// tag::a[]",
          "乙",
          "// tag::b[]",
          "丙",
          "// end::b[]",
          "丁",
          "// end::a[]",
          "戊",
          "// tag::c[]",
          "己",
          "// end::c[]");

  @ParameterizedTest
  @CsvSource({
    "2, 二",
    "2..3, 二三",
    "1;4..5, 一四五",
    "'5,1', 一五",
    "4.., 四五",
    "4..-1, 四五",
    "3..99, 三四五",
    "' 1 .. 2 ; 5 ', 一二五",
    "0, ''",
    "9, ''",
  })
  void selectsNumberedLines(String ranges, String expected) {
    assertThat(
            LineSelection.numbered(LINES, ranges).map(it -> text(LineSelection.pieces(LINES, it))))
        .contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "1..b", "-3", "1;;2", "1-3"})
  void selectsNothingByWhatIsNoRange(String ranges) {
    assertThat(LineSelection.numbered(LINES, ranges)).isEqualTo(Optional.empty());
  }

  @Test
  void keepsTheNumbersOfSelectedLines() {
    List<LineSelection.Piece> pieces =
        LineSelection.pieces(LINES, LineSelection.numbered(LINES, "2;4..5").orElseThrow());
    assertThat(pieces)
        .containsExactly(
            new LineSelection.Piece(2, List.of("二")),
            new LineSelection.Piece(4, List.of("四", "五")));
    assertThat(LineSelection.onePiece(pieces))
        .containsExactly(new LineSelection.Piece(2, List.of("二", "四", "五")));
  }

  @ParameterizedTest
  @CsvSource({
    "a, 乙丙丁",
    "b, 丙",
    "a;!b, 乙丁",
    "'b,c', 丙己",
    "!a, 甲戊己",
    "!b, 甲乙丁戊己",
    "*, 乙丙丁己",
    "!*, 甲戊",
    "**, 甲乙丙丁戊己",
    "**;!a, 甲戊己",
    "**;!*, 甲戊",
    "*;!c, 乙丙丁",
  })
  void selectsTaggedLines(String tags, String expected) {
    TagSelection.Result result = TagSelection.of(TAGGED, tags);
    assertThat(text(LineSelection.pieces(TAGGED, result.lines()))).isEqualTo(expected);
    assertThat(result.complaints()).isEmpty();
  }

  @Test
  void complainsOfTagsThatAreMissingOrOpen() {
    assertThat(TagSelection.of(TAGGED, "x").complaints())
        .containsExactly("tag 'x' not found in include file");
    assertThat(TagSelection.of(List.of("tag::a[]", "甲"), "a").complaints())
        .containsExactly("unclosed tag 'a' starting at line 1");
    assertThat(TagSelection.of(List.of("甲", "end::a[]", "tag::a[]", "end::a[]"), "a").complaints())
        .containsExactly("unexpected end tag 'a' at line 2 of include file");
  }

  private static String text(List<LineSelection.Piece> pieces) {
    return pieces.stream().flatMap(it -> it.lines().stream()).collect(Collectors.joining());
  }
}
