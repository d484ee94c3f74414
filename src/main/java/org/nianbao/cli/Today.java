package org.nianbao.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** The day of a build that was given none. */
record Today(Clock clock, Map<String, String> environment) {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final String EPOCH = "SOURCE_DATE_EPOCH";

  /** Seconds up to the year 9999. */
  private static final String SECONDS = "[0-9]{1,11}";

  LocalDate date(Words words) throws UsageException {
    String seconds = environment.getOrDefault(EPOCH, "");
    if (seconds.isEmpty()) {
      return LocalDate.ofInstant(clock.instant(), ZONE);
    }
    if (!seconds.matches(SECONDS)) {
      throw new UsageException(words.get("usage.epoch", EPOCH, seconds));
    }
    return LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(seconds)), ZONE);
  }
}
