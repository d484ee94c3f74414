package org.nianbao.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.model.Figure;
import org.nianbao.model.Qualifier;
import org.nianbao.model.Script;

/**
 * The figures of one report.
 *
 * @param byName by the name behind {@code metric-}, id or Chinese
 * @param inOrder in the order of the header
 */
record Figures(Map<String, Figure> byName, List<Figure> inOrder) {

  static final Figures NONE = new Figures(Map.of(), List.of());

  Figures {
    byName = Map.copyOf(byName);
    inOrder = List.copyOf(inOrder);
  }

  Optional<Figure> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** How a figure reads in a sentence of its report: {@code 超過 5000 人次}. */
  static String inProse(Figure figure, Script script) {
    return figure
        .quantity()
        .map(quantity -> word(quantity.qualifier(), script) + quantity.asWritten())
        .orElse("未知");
  }

  private static String word(Qualifier qualifier, Script script) {
    boolean hant = script == Script.HANT;
    return switch (qualifier) {
      case EXACT -> "";
      case MORE_THAN -> hant ? "超過 " : "超过 ";
      case LESS_THAN -> "不足 ";
      case ABOUT -> hant ? "約 " : "约 ";
    };
  }
}
