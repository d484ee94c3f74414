package org.nianbao.check.quantity;

import static org.nianbao.model.UnitKind.AREA;
import static org.nianbao.model.UnitKind.DURATION;
import static org.nianbao.model.UnitKind.HOUSEHOLDS;
import static org.nianbao.model.UnitKind.ITEMS;
import static org.nianbao.model.UnitKind.MONEY;
import static org.nianbao.model.UnitKind.ORGANISATIONS;
import static org.nianbao.model.UnitKind.PERCENT;
import static org.nianbao.model.UnitKind.PERSONS;
import static org.nianbao.model.UnitKind.PERSON_TIMES;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nianbao.check.spelling.Folding;
import org.nianbao.check.spelling.Suggestion;
import org.nianbao.model.Unit;
import org.nianbao.model.UnitKind;

/**
 * The units that editors may write, in either script. Any of them but {@code %} may follow {@code
 * 万} or {@code 亿}, which then belong to the unit: {@code 1.2 亿元}.
 */
public final class Units {

  private static final Map<String, BigDecimal> MAGNITUDES =
      Map.of("万", new BigDecimal("10000"), "亿", new BigDecimal("100000000"));

  private static final Map<String, Unit> BY_SYMBOL = new TreeMap<>();

  static {
    define(List.of(MONEY), "1", "元");
    define(List.of(PERSONS), "1", "人", "名", "位");
    define(List.of(PERSON_TIMES), "1", "人次");
    define(List.of(HOUSEHOLDS, ORGANISATIONS), "1", "户");
    define(List.of(ORGANISATIONS), "1", "家", "间", "所");
    define(List.of(ORGANISATIONS, ITEMS), "1", "支");
    define(List.of(ITEMS, ORGANISATIONS), "1", "个");
    define(
        List.of(ITEMS),
        "1",
        "件",
        "宗",
        "起",
        "条",
        "项",
        "份",
        "期",
        "场",
        "场次",
        "次",
        "篇",
        "册",
        "本",
        "台",
        "套",
        "讲",
        "届",
        "类",
        "座",
        "处",
        "张",
        "辆",
        "套件");
    define(List.of(PERCENT), "1", "%");
    define(List.of(AREA), "1", "平方米");
    define(List.of(DURATION), "1", "小时");
    define(List.of(DURATION), "24", "天");
  }

  private Units() {}

  private static void define(List<UnitKind> kinds, String factor, String... symbols) {
    for (String symbol : symbols) {
      BY_SYMBOL.put(symbol, new Unit(symbol, kinds, new BigDecimal(factor)));
    }
  }

  /** The unit of a spelling such as {@code 萬元}, {@code 人次} or {@code ％}. */
  public static Optional<Unit> find(String written) {
    // Most are written as they are known; folding costs more than all the rest.
    Unit known = BY_SYMBOL.get(written);
    String symbol = known == null ? Folding.fold(written) : written;
    Unit plain = BY_SYMBOL.get(symbol);
    if (plain != null) {
      return Optional.of(plain);
    }
    if (symbol.length() < 2) {
      return Optional.empty();
    }
    BigDecimal magnitude = MAGNITUDES.get(symbol.substring(0, 1));
    Unit base = BY_SYMBOL.get(symbol.substring(1));
    return magnitude == null || base == null || base.kinds().contains(PERCENT)
        ? Optional.empty()
        : Optional.of(new Unit(symbol, base.kinds(), base.factor().multiply(magnitude)));
  }

  /** All plain symbols, for suggestions. */
  public static Collection<String> symbols() {
    return BY_SYMBOL.keySet();
  }

  /** The plain symbols that count a kind, for hints. */
  public static String symbolsOf(UnitKind kind) {
    return String.join("、", symbols(kind));
  }

  /** What an unknown spelling probably means among the units of a kind; all of them if nothing. */
  public static String suggest(String written, UnitKind kind) {
    // One wrong character of one says nothing.
    Optional<String> near =
        written.length() < 2 || kind == PERCENT
            ? Optional.empty()
            : Suggestion.nearest(
                written,
                Stream.concat(
                        symbols(kind).stream(),
                        MAGNITUDES.keySet().stream()
                            .flatMap(it -> symbols(kind).stream().map(symbol -> it + symbol)))
                    .toList());
    return near.orElseGet(() -> symbolsOf(kind));
  }

  private static List<String> symbols(UnitKind kind) {
    return BY_SYMBOL.values().stream()
        .filter(unit -> unit.kinds().contains(kind))
        .map(Unit::symbol)
        .toList();
  }
}
