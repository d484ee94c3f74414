package org.nianbao.model;

import java.util.regex.Pattern;

/**
 * The stable name of an organisation, indicator, area, page or report variant: lower-case ASCII
 * words joined by hyphens, at most {@value #MAX_LENGTH} characters, for example {@code
 * liaobu-town}. It is part of addresses and never changes.
 */
public record Id(String value) implements Comparable<Id> {

  public static final int MAX_LENGTH = 80;

  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public Id {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not an id: " + value);
    }
  }

  public static boolean isValid(String value) {
    return value.length() <= MAX_LENGTH && FORM.matcher(value).matches();
  }

  @Override
  public int compareTo(Id other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
