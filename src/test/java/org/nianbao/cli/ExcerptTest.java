package org.nianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

  @Test
  void putsTheCaretUnderTheColumn() {
    assertThat(Excerpt.of(":jbake-type: reprot", 14))
        .isEqualTo(
            """
              :jbake-type: reprot
                           ^
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "工会年报, 3, 4",
    ":metric-信访件: 57 宗, 9, 8",
    ":metric-信访件: 57 宗, 14, 16",
    "５７宗, 3, 4",
    "“工会”, 2, 1",
    "①工会, 2, 1",
    "𠮷田, 2, 2",
    "한국, 2, 2",
    "👍好, 2, 2",
    "　全年, 2, 2",
    "abc, 1, 0",
    "abc, 4, 3",
    "abc, 99, 3",
    "工会, 3, 4",
  })
  void countsWideCharactersAsTwoColumns(String line, int column, int caret) {
    assertThat(Excerpt.of(line, column))
        .isEqualTo("  " + line + "\n  " + " ".repeat(caret) + "^\n");
  }

  @ParameterizedTest
  @CsvSource({"3, 1", "2, 0", "1, 0", "4, 2"})
  void putsACombiningMarkUnderItsLetter(int column, int caret) {
    String line = "e\u0301té";

    assertThat(Excerpt.of(line, column))
        .isEqualTo("  " + line + "\n  " + " ".repeat(caret) + "^\n");
  }

  @Test
  void keepsTabs() {
    assertThat(Excerpt.of("\t单位\t家", 5)).isEqualTo("  \t单位\t家\n  \t    \t^\n");
  }

  @Test
  void escapesHiddenCharactersAndCountsTheEscapes() {
    assertThat(Excerpt.of("a\u202E工\u200B\uFEFFb", 6))
        .isEqualTo("  a\\u202E工\\u200B\\uFEFFb\n  " + " ".repeat(1 + 6 + 2 + 6 + 6) + "^\n");
    assertThat(Excerpt.of("\u001b[2J\u0000", 5)).isEqualTo("  \\u001B[2J\\u0000\n           ^\n");
    assertThat(Excerpt.of("\uD800x\uDB40\uDC01", 2)).isEqualTo("  \\uD800x\\u{E0001}\n        ^\n");
  }

  @Test
  void showsALineThatJustFitsAsAWhole() {
    String line = "工".repeat(Excerpt.MAX_COLUMNS / 2);

    assertThat(Excerpt.of(line, 1)).isEqualTo("  " + line + "\n  ^\n");
    assertThat(Excerpt.of(line, 36)).isEqualTo("  " + line + "\n  " + " ".repeat(70) + "^\n");
  }

  @Test
  void cutsTheEndOfALongLine() {
    String line = "一".repeat(200);

    assertThat(Excerpt.of(line, 2)).isEqualTo("  " + "一".repeat(36) + "...\n    ^\n");
  }

  @Test
  void cutsTheBeginningOfALongLine() {
    String line = "一".repeat(200) + "末";

    assertThat(Excerpt.of(line, 201))
        .isEqualTo("  ..." + "一".repeat(35) + "末\n     " + " ".repeat(70) + "^\n");
  }

  @Test
  void cutsBothEndsOfALongLineAroundTheColumn() {
    String line = "a".repeat(300) + "宗" + "b".repeat(300);

    assertThat(Excerpt.of(line, 301))
        .isEqualTo(
            "  ..."
                + "a".repeat(36)
                + "宗"
                + "b".repeat(34)
                + "...\n"
                + "     "
                + " ".repeat(36)
                + "^\n");
  }

  @Test
  void doesNotBeginWithACombiningMark() {
    String line = "e\u0301".repeat(200);

    String shown = Excerpt.of(line, 301);

    assertThat(shown).startsWith("  ...e\u0301").contains("\n     " + " ".repeat(36) + "^\n");
  }
}
