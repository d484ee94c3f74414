package org.nianbao.derive.rollup;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.model.Qualifier;
import org.nianbao.model.Quantity;
import org.nianbao.model.Unit;

/** Adds quantities of one kind exactly. */
final class Sum {

  private static final Comparator<Unit> FROM_SMALL =
      Comparator.comparing(Unit::factor).thenComparing(Unit::symbol);

  private Sum() {}

  /**
   * The sum, in the unit of its parts where they share one, otherwise in {@code usual} or a unit of
   * a part, whichever writes it shortest. Empty where no such unit holds it without rounding.
   *
   * @param parts at least one
   */
  static Optional<Quantity> of(List<Quantity> parts, Unit usual) {
    Qualifier qualifier = qualifier(parts.stream().map(Quantity::qualifier).toList());
    Set<Unit> units = parts.stream().map(Quantity::unit).collect(Collectors.toSet());
    if (units.size() == 1) {
      BigDecimal value =
          parts.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
      Unit unit = parts.get(0).unit();
      return Optional.of(new Quantity(qualifier, value, unit, spelling(parts, unit)));
    }
    BigDecimal base =
        parts.stream().map(Quantity::baseValue).reduce(BigDecimal.ZERO, BigDecimal::add);
    return Stream.concat(Stream.of(usual), units.stream().sorted(FROM_SMALL))
        .flatMap(unit -> unit.exactly(base).stream().map(value -> quantity(qualifier, value, unit)))
        .min(Comparator.comparingInt(it -> it.value().toPlainString().length()));
  }

  /**
   * What the sum is if its parts are so: as they all are, apart from exact ones, which change
   * nothing. Parts above and parts below their figures leave nothing but an approximation.
   */
  static Qualifier qualifier(List<Qualifier> parts) {
    List<Qualifier> inexact =
        parts.stream().filter(it -> it != Qualifier.EXACT).distinct().toList();
    return switch (inexact.size()) {
      case 0 -> Qualifier.EXACT;
      case 1 -> inexact.get(0);
      default -> Qualifier.ABOUT;
    };
  }

  private static Quantity quantity(Qualifier qualifier, BigDecimal value, Unit unit) {
    return new Quantity(qualifier, value, unit, unit.symbol());
  }

  private static String spelling(List<Quantity> parts, Unit unit) {
    List<String> written = parts.stream().map(Quantity::unitAsWritten).distinct().toList();
    return written.size() == 1 ? written.get(0) : unit.symbol();
  }
}
