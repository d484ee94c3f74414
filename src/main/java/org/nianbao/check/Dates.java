package org.nianbao.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.model.Period;

/** Reads days and periods in the forms of ISO 8601 that the content format allows. */
final class Dates {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private Dates() {}

  /** {@code 2012-12-28}; empty for anything else, 31 June included. */
  static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text, DAY));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * {@code 2012-01-01/2012-12-31}, {@code 2012-01/2012-10}, {@code 2012-10}, {@code 2012} or a day;
   * empty for anything else and where the end is before the beginning.
   */
  static Optional<Period> period(String text) {
    String[] ends = text.split("/", -1);
    if (ends.length > 2) {
      return Optional.empty();
    }
    Optional<Period> first = span(ends[0].strip());
    Optional<Period> last = span(ends[ends.length - 1].strip());
    if (first.isEmpty() || last.isEmpty() || last.get().last().isBefore(first.get().first())) {
      return Optional.empty();
    }
    return Optional.of(new Period(first.get().first(), last.get().last()));
  }

  private static Optional<Period> span(String text) {
    Matcher month = MONTH.matcher(text);
    if (month.matches()) {
      int number = Integer.parseInt(month.group(2));
      if (number < 1 || number > 12) {
        return Optional.empty();
      }
      YearMonth whole = YearMonth.of(Integer.parseInt(month.group(1)), number);
      return Optional.of(new Period(whole.atDay(1), whole.atEndOfMonth()));
    }
    if (YEAR.matcher(text).matches()) {
      return Optional.of(Period.calendarYear(Integer.parseInt(text)));
    }
    return day(text).map(Period::day);
  }
}
