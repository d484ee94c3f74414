package org.nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PatienceTest {

  private final Patience patience = new Patience(Duration.ofSeconds(15), 0);

  /** Asks each second, with so much processor time a second; the second in which it was over. */
  private int secondsUntilOver(int from, Optional<Duration> each) {
    for (int second = from + 1; ; second++) {
      int now = second;
      if (patience.isOver(
          Duration.ofSeconds(now).toNanos(), each.map(it -> it.multipliedBy(now)))) {
        return second;
      }
    }
  }

  @Test
  void endsWithTheLimit() {
    assertThat(secondsUntilOver(0, Optional.of(Duration.ofSeconds(1)))).isEqualTo(16);
  }

  @Test
  void countsOnlyTimeHoweverManyProcessorsWork() {
    assertThat(secondsUntilOver(0, Optional.of(Duration.ofMillis(1900)))).isEqualTo(16);
  }

  @Test
  void countsTimeWhereNothingElseIsKnown() {
    assertThat(secondsUntilOver(0, Optional.empty())).isEqualTo(16);
  }

  @Test
  void isLongerWhereOthersHaveTheProcessor() {
    assertThat(secondsUntilOver(0, Optional.of(Duration.ofMillis(500)))).isEqualTo(30);
  }

  @Test
  void isNotEndlessWhereNothingIsDone() {
    assertThat(secondsUntilOver(0, Optional.of(Duration.ZERO))).isEqualTo(61);
  }

  @Test
  void beginsAnewWithTheConverter() {
    assertThat(patience.isOver(Duration.ofSeconds(14).toNanos(), Optional.empty())).isFalse();
    patience.restart(Duration.ofSeconds(5), Duration.ofSeconds(14).toNanos());

    assertThat(secondsUntilOver(14, Optional.empty())).isEqualTo(20);
  }
}
