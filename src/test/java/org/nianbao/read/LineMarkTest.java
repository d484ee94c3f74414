package org.nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineMarkTest {

  @Test
  void readsWhatItWrites() {
    LineMark mark = new LineMark(2, 140);
    assertThat(mark.className()).isEqualTo("\uE005at-2-140");
    assertThat(LineMark.parse("\uE005at-2-140")).contains(mark);
  }

  @Test
  void takesNoOtherClassForAMark() {
    assertThat(LineMark.parse("paragraph")).isEmpty();
    assertThat(LineMark.parse("\uE005at-2")).isEmpty();
    assertThat(LineMark.parse("\uE005at-99999999999-1")).isEmpty();
    assertThat(LineMark.isMark("rights-protection")).isFalse();
  }
}
