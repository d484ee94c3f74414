package org.nianbao.render.words;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nianbao.derive.Change;
import org.nianbao.model.Qualifier;
import org.nianbao.model.Quantity;
import org.nianbao.render.view.ChangeText;

/** Says changes; the sign becomes a direction, as it is read aloud. */
public final class ChangeWords {

  private final Messages messages;

  public ChangeWords(Messages messages) {
    this.messages = messages;
  }

  /** A change since the year before. */
  public ChangeText of(Change change) {
    return text(change, null);
  }

  /** A change from one year to another. */
  public ChangeText of(Change change, int from, int to) {
    return text(change, from == to - 1 ? null : String.valueOf(from));
  }

  private ChangeText text(Change change, @Nullable String since) {
    Quantity difference = change.difference();
    return new ChangeText(
        direction(change.sign()),
        difference.qualifier() == Qualifier.ABOUT ? messages.text("qualifier.about") : "",
        difference.value().abs().toPlainString(),
        change.isPoints() ? "" : difference.unitAsWritten(),
        change.isPoints(),
        change.percentage().map(ChangeWords::percentage).orElse(null),
        since);
  }

  private static String direction(int sign) {
    if (sign == 0) {
      return "same";
    }
    return sign > 0 ? "more" : "less";
  }

  /** {@code 25} for 25.0, {@code 3.1} for 3.1. */
  private static String percentage(BigDecimal value) {
    return value.abs().stripTrailingZeros().toPlainString();
  }
}
