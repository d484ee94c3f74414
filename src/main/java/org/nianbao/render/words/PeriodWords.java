package org.nianbao.render.words;

import java.time.LocalDate;
import org.nianbao.model.Period;

/** Says days and periods in the language of the interface, as briefly as is exact. */
public final class PeriodWords {

  private final Messages messages;

  public PeriodWords(Messages messages) {
    this.messages = messages;
  }

  /** For example {@code 2012年}, {@code 2012年1月至10月} or {@code 2009年9月至2010年8月}. */
  public String of(Period period) {
    LocalDate first = period.first();
    LocalDate last = period.last();
    if (period.isDay()) {
      return day(first);
    }
    if (period.isCalendarYear()) {
      return messages.text("period.year", period.year());
    }
    boolean sameYear = first.getYear() == last.getYear();
    if (period.isWholeMonths()) {
      if (!sameYear) {
        return messages.text("period.range", month(first), month(last));
      }
      return first.getMonth() == last.getMonth()
          ? month(first)
          : messages.text(
              "period.months", first.getYear(), first.getMonthValue(), last.getMonthValue());
    }
    return sameYear
        ? messages.text(
            "period.days",
            first.getYear(),
            first.getMonthValue(),
            first.getDayOfMonth(),
            last.getMonthValue(),
            last.getDayOfMonth())
        : messages.text("period.range", day(first), day(last));
  }

  /** For example {@code 2012年12月10日}. */
  public String day(LocalDate day) {
    return messages.text("period.day", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  private String month(LocalDate day) {
    return messages.text("period.month", day.getYear(), day.getMonthValue());
  }
}
