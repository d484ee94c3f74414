package org.nianbao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {

  private final Fold fold = new Fold();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "協商 | 协商",
        "協商、签订 | 协商、签订",
        "ＡＢＣ１２３ | abc123",
        "126 家 | 126家",
        "126\u00a0家 | 126家",
        "全年　收入 | 全年收入",
        "ISO  9001 標準 | iso 9001标准",
        "1,317.31 萬元 | 1317.31万元",
        "3,4 月 | 3,4月",
        "1,2345 | 1,2345",
        "乾淨、著作、瞭解、藉此 | 干净、着作、了解、借此",
        "職\u200b工\u00ad會 | 职工会",
        "㎡ | m2",
        "e\u0301 | é",
        "𠮷 | 𠮷",
        "张𬱖、張頔 | 张頔、张頔",
        "苎麻、苧麻、薴 | 苎麻、苎麻、苎",
        "衞生、高峯、戸籍、敎育、工厰 | 卫生、高峰、户籍、教育、工厂",
      })
  void makesEqualWhatReadersTakeForTheSame(String text, String folded) {
    assertThat(fold.fold(text)).isEqualTo(folded);
    assertThat(fold.fold(folded)).isEqualTo(folded);
  }

  @Test
  void keepsBlocksApart() {
    assertThat(fold.fold("职工\n工会")).isEqualTo("职工\n工会");
  }

  /** A name is found in whichever script it is typed. */
  @Test
  void comesBackFromTheOtherScript() {
    assertThat(
            IntStream.range(0x3400, 0xFB00)
                .filter(Character::isIdeographic)
                .mapToObj(Character::toString)
                .filter(
                    it ->
                        fold.spellings(it).stream()
                            .anyMatch(other -> !fold.fold(other).equals(fold.fold(it)))))
        .isEmpty();
    assertThat(fold.spellings("协商")).containsExactly("协商", "協商");
    assertThat(fold.spellings("张頔")).containsExactly("张頔", "张𬱖", "張頔");
  }

  @Test
  void tellsBrowsersWhatTheyDoNotKnow() {
    assertThat(fold.pairs(Set.of('协', '会'))).isEqualTo("協协會会");
  }
}
