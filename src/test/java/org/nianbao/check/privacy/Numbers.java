package org.nianbao.check.privacy;

import java.time.LocalDate;
import java.util.Random;

/** Makes numbers that are valid and nobody's: regions, days and serial numbers by chance. */
final class Numbers {

  private static final String[] REGIONS = {
    "110105", "120103", "130102", "150204", "210211", "310104", "320583", "330106", "350203",
    "370602", "410103", "420106", "430104", "440306", "441900", "450302", "500112", "510107",
    "530102", "610113", "650104", "810000", "830000"
  };

  private Numbers() {}

  static String residentId(Random random) {
    String first = REGIONS[random.nextInt(REGIONS.length)] + birth(random) + digits(3, random);
    return first + ResidentId.checksum(first);
  }

  /** Ends with an X. */
  static String residentIdWithX(Random random) {
    String number = residentId(random);
    while (!number.endsWith("X")) {
      number = residentId(random);
    }
    return number;
  }

  private static String birth(Random random) {
    LocalDate day = LocalDate.of(1935, 1, 1).plusDays(random.nextInt(365 * 75));
    return day.toString().replace("-", "");
  }

  static String mobile(Random random) {
    return "1" + (3 + random.nextInt(7)) + digits(9, random);
  }

  /** 16 to 19 digits that Luhn's formula accepts. */
  static String card(Random random) {
    String first = "62" + digits(13 + random.nextInt(4), random);
    for (int last = 0; last <= 9; last++) {
      if (isLuhn(first + last)) {
        return first + last;
      }
    }
    throw new IllegalStateException(first);
  }

  static boolean isLuhn(String number) {
    int sum = 0;
    for (int i = 0; i < number.length(); i++) {
      int digit = number.charAt(number.length() - 1 - i) - '0';
      sum += i % 2 == 0 ? digit : 2 * digit / 10 + 2 * digit % 10;
    }
    return sum % 10 == 0;
  }

  static String digits(int length, Random random) {
    StringBuilder digits = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }
}
