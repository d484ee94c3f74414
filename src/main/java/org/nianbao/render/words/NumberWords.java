package org.nianbao.render.words;

import java.math.BigDecimal;
import org.nianbao.problem.Language;

/** Says the numbers of a scale, large ones shortly: {@code 5 万}, {@code 50k}. */
public final class NumberWords {

  /** From so many of the large step on, the highest number is said shortly. */
  private static final BigDecimal ENOUGH = BigDecimal.valueOf(2);

  private final Messages messages;
  private final BigDecimal large;

  public NumberWords(Messages messages, Language language) {
    this.messages = messages;
    this.large = BigDecimal.valueOf(language == Language.EN ? 1_000 : 10_000);
  }

  /** {@code highest} is that of the same scale, as all of its numbers are said alike. */
  public String onScale(BigDecimal number, BigDecimal highest) {
    boolean isShort = highest.compareTo(large.multiply(ENOUGH)) >= 0;
    if (!isShort || number.signum() == 0) {
      return number.toPlainString();
    }
    return messages.text("chart.large", number.divide(large).stripTrailingZeros().toPlainString());
  }
}
