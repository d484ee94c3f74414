package org.nianbao.model;

/**
 * The stable name of an organisation, indicator, area, page or report variant: lower-case ASCII
 * words joined by hyphens, at most {@value #MAX_LENGTH} characters, for example {@code
 * liaobu-town}. It is part of addresses and never changes.
 */
public record Id(String value) implements Comparable<Id> {

  public static final int MAX_LENGTH = 80;

  public Id {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not an id: " + value);
    }
  }

  public static boolean isValid(String value) {
    return !value.isEmpty() && value.length() <= MAX_LENGTH && isWords(value);
  }

  /** Of letters and digits, with single hyphens between them; asked of every reference. */
  private static boolean isWords(String value) {
    char before = '-';
    for (int i = 0; i < value.length(); i++) {
      char sign = value.charAt(i);
      boolean isHyphen = sign == '-' && before != '-';
      if (!isHyphen && !(sign >= 'a' && sign <= 'z') && !(sign >= '0' && sign <= '9')) {
        return false;
      }
      before = sign;
    }
    return before != '-';
  }

  /** Written out, as it is asked for millions of times and a record's own is slow. */
  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof Id id && value.equals(id.value));
  }

  @Override
  public int hashCode() {
    return value.hashCode();
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
