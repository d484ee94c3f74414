package org.nianbao.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Many runs become one number. */
final class RowTest {

  @Test
  void theMedianIsTheMiddleOrBetweenTheTwoInTheMiddle() {
    assertThat(Row.median(List.of(9.0, 1.0, 2.0))).hasValue(2);
    assertThat(Row.median(List.of(9.0, 1.0, 2.0, 4.0))).hasValue(3);
    assertThat(Row.median(List.of())).isEmpty();
  }

  @Test
  void timesAreMediansAndThePeakIsTheHighest() {
    Row row = Rows.of(1_000, "x", Rows.run(3, 5, 100), Rows.run(1, 2, 300), Rows.run(2, 9, 200));

    assertThat(row.wall()).hasValue(2);
    assertThat(row.cpu()).hasValue(5);
    assertThat(row.peak()).hasValue(300);
    assertThat(row.shortest()).hasValue(1);
    assertThat(row.longest()).hasValue(3);
  }

  @Test
  void whatWasNotMeasuredHasNoNumbers() {
    Row row = Rows.of(1_000, "x");

    assertThat(row.wall()).isEqualTo(OptionalDouble.empty());
    assertThat(row.cpu()).isEmpty();
    assertThat(row.peak()).isEmpty();
  }

  @Test
  void aSystemThatTellsNoMemoryLeavesThePeakOut() {
    Measurement run = new Measurement(Duration.ofSeconds(1), Duration.ZERO, OptionalLong.empty());

    assertThat(Rows.of(1_000, "x", run).peak()).isEmpty();
  }
}
