package org.nianbao.render.words;

import org.jspecify.annotations.Nullable;
import org.nianbao.model.Figure;
import org.nianbao.model.Qualifier;
import org.nianbao.model.Quantity;
import org.nianbao.render.view.FigureText;

/**
 * Says figures: number and unit as their author wrote them, the rest in the interface's language.
 */
public final class FigureWords {

  private final Messages messages;
  private final PeriodWords periods;

  public FigureWords(Messages messages) {
    this.messages = messages;
    this.periods = new PeriodWords(messages);
  }

  public FigureText of(Figure figure) {
    String asOf = figure.asOf().map(periods::of).orElse(null);
    return figure
        .quantity()
        .map(it -> text(it, asOf))
        .orElseGet(() -> new FigureText("", "", "", null, asOf, true));
  }

  /** A figure that no report states, such as a sum. */
  public FigureText of(Quantity quantity) {
    return text(quantity, null);
  }

  private FigureText text(Quantity quantity, @Nullable String asOf) {
    return new FigureText(
        quantity.value().toPlainString(),
        quantity.unitAsWritten(),
        qualifier(quantity.qualifier()),
        quantity.baseValue().toPlainString(),
        asOf,
        false);
  }

  private String qualifier(Qualifier qualifier) {
    return switch (qualifier) {
      case EXACT -> "";
      case MORE_THAN -> messages.text("qualifier.more-than");
      case LESS_THAN -> messages.text("qualifier.less-than");
      case ABOUT -> messages.text("qualifier.about");
    };
  }
}
