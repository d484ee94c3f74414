package org.nianbao.check.privacy;

import java.time.YearMonth;
import java.util.Set;

/**
 * The form of a resident identity number by GB 11643-1999: six digits of an administrative region,
 * the date of birth, three digits that tell apart who was born there that day, and a checksum.
 */
final class ResidentId {

  static final int LENGTH = 18;

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";

  /** The first two digits of administrative codes; 83 is on the permits of Taiwan residents. */
  private static final Set<String> PROVINCES =
      Set.of(
          "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37",
          "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64",
          "65", "71", "81", "82", "83");

  private ResidentId() {}

  /**
   * @param number 18 characters, digits but for an X, for example {@code 11010519491231002X}
   */
  static boolean isValid(String number) {
    return hasForm(number) && checksum(number) == number.charAt(LENGTH - 1);
  }

  /** Whether it has a province and a day where they belong, whatever its checksum. */
  static boolean hasForm(String number) {
    return number.length() == LENGTH
        && number.lastIndexOf('X', LENGTH - 2) < 0
        && PROVINCES.contains(number.substring(0, 2))
        && isDate(number.substring(6, 14));
  }

  /** The last character that belongs to the first 17. */
  static char checksum(String number) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (number.charAt(i) - '0');
    }
    return CHECKS.charAt(sum % CHECKS.length());
  }

  private static boolean isDate(String digits) {
    int year = Integer.parseInt(digits, 0, 4, 10);
    int month = Integer.parseInt(digits, 4, 6, 10);
    int day = Integer.parseInt(digits, 6, 8, 10);
    return year >= FIRST_YEAR
        && year <= LAST_YEAR
        && month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(year, month).lengthOfMonth();
  }
}
