package org.nianbao.bench;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;

/** Rows of made-up measurements. */
final class Rows {

  private Rows() {}

  static Row of(int reports, String name, Measurement... runs) {
    return new Row(reports, name, List.of(runs), List.of());
  }

  static Measurement run(long wall, long cpu, long peak) {
    return new Measurement(
        Duration.ofSeconds(wall), Duration.ofSeconds(cpu), OptionalLong.of(peak));
  }

  static Row taking(int reports, String name, long wall) {
    return of(reports, name, run(wall, wall, 1));
  }
}
