package org.nianbao.derive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The first letters of pinyin, by which readers look up names. */
public final class Initials {

  /** Stands for all that does not begin with a letter. */
  public static final String NONE = "#";

  private static final Comparator<String> ORDER =
      Comparator.comparing((String letter) -> letter.equals(NONE))
          .thenComparing(Comparator.naturalOrder());

  private Initials() {}

  /** {@code A} to {@code Z}, or {@link #NONE}. */
  public static String of(String pinyin) {
    String first = pinyin.isEmpty() ? NONE : pinyin.substring(0, 1).toUpperCase(Locale.ROOT);
    return first.matches("[A-Z]") ? first : NONE;
  }

  /** All by letter, what has none last; those of a letter in the order in which they come. */
  public static <T> SortedMap<String, List<T>> group(
      Collection<T> all, Function<T, String> pinyin) {
    SortedMap<String, List<T>> groups = new TreeMap<>(ORDER);
    for (T one : all) {
      groups.computeIfAbsent(of(pinyin.apply(one)), it -> new ArrayList<>()).add(one);
    }
    return groups;
  }
}
