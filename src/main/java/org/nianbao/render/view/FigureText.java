package org.nianbao.render.view;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A figure as words and as data.
 *
 * @param number the number as written, for example {@code 1317.31}; empty where unknown
 * @param unit as written, for example {@code 萬元}
 * @param qualifier the word before it, for example {@code 超过}; empty where exact
 * @param value the exact value in base units for machines; absent where unknown
 * @param asOf the day or period it holds for, where that is not the report's
 * @param unknown whether the report says that the figure is not known
 */
public record FigureText(
    String number,
    String unit,
    String qualifier,
    @Nullable String value,
    @Nullable String asOf,
    boolean unknown) {

  private static final Set<String> CLOSE = Set.of("%", "％", "‰");

  /** As one reads it: {@code 超过 5000 人次}; empty where unknown. */
  public String words() {
    String amount = unit.isEmpty() || CLOSE.contains(unit) ? number + unit : number + " " + unit;
    return qualifier.isEmpty() ? amount : qualifier + " " + amount;
  }
}
