package org.nianbao.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.nianbao.read.SeparatedValues.Cell;

final class FormulasTest {

  @Test
  void namesTheLineOfEachCell() {
    assertThat(Formulas.in("\uFEFF单位,数\r\n甲,=A1\r\n乙,\"两\r\n行\",+B2\r\n"))
        .containsExactly(new Cell(2, "=A1"), new Cell(4, "+B2"));
  }

  @Test
  void numbersAndWordsAreNone() {
    assertThat(Formulas.in("-5,+3.5,-1.2%,\"-1,234\",@所有人,==,———,5\",\"他说\"\"=\"\"，没说\""))
        .isEmpty();
  }

  @Test
  void looksIntoQuotationMarksToo() {
    assertThat(Formulas.in("甲,\"乙;=A1\"")).containsExactly(new Cell(1, "=A1"));
    assertThat(Formulas.in("甲;\"乙,=A1\"")).containsExactly(new Cell(1, "=A1"));
  }

  @Test
  void obeysTheSeparatorThatIsNamed() {
    assertThat(Formulas.in("sep=x\n甲x=A1")).containsExactly(new Cell(2, "=A1"));
    assertThat(Formulas.in("\uFEFFsep=^\r\n甲^=A1")).containsExactly(new Cell(2, "=A1"));
  }

  @Test
  void severalSignsAreOne() {
    assertThat(Formulas.in("==A1")).containsExactly(new Cell(1, "==A1"));
  }

  /** A million letters: hours, where each of them is looked at once for each other one. */
  @Test
  void aLongCellTakesNoLongerThanItIs() {
    String cell = "-" + "a".repeat(1_000_000);

    assertThat(assertTimeoutPreemptively(Duration.ofSeconds(15), () -> Formulas.in(cell)))
        .isEmpty();
  }
}
