package org.nianbao.model;

import java.math.BigDecimal;

/**
 * A number with its unit.
 *
 * @param value the number as written, in {@code unit}; its scale is the precision of the writing
 * @param unitAsWritten the unit in the author's spelling and script, for example {@code 萬元}
 */
public record Quantity(Qualifier qualifier, BigDecimal value, Unit unit, String unitAsWritten) {

  /** The value in base units, exactly: 1317.31 万元 is 13173100.00 元. */
  public BigDecimal baseValue() {
    return value.multiply(unit.factor());
  }

  /** Number and unit as written, without the qualifier: {@code 1317.31 萬元}, {@code 93%}. */
  public String asWritten() {
    String separator = unitAsWritten.startsWith("%") ? "" : " ";
    return value.toPlainString() + separator + unitAsWritten;
  }
}
