package org.nianbao.check.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nianbao.check.quantity.QuantityReader;
import org.nianbao.check.quantity.Units;
import org.nianbao.model.Qualifier;
import org.nianbao.model.Quantity;

/** Finds the numbers with units that were typed in a text. */
final class NumberReader {

  private static final WordSet ABOUT = WordSet.of("约 大约 约为 大概 近 将近 接近 ~");
  private static final WordSet MORE = WordSet.of("超过 超 突破 逾 >");
  private static final WordSet LESS = WordSet.of("不足 不到 <");
  private static final WordSet LIMIT = WordSet.of("至少 最多 不少于 不低于 不超过 不多于 不高于 多达 高达");

  private static final String UNITS =
      Units.symbols().stream()
          .sorted(Comparator.comparing(String::length).reversed())
          .map(Pattern::quote)
          .collect(Collectors.joining("|"));

  /** 第 3 届, 前 3 名, 2–3 家, 1/3 and 5、6 家 are no numbers to compare. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![0-9a-z.%/~\\-—–～第前])(?<![0-9][，、,至到:])"
              + "([0-9]{1,3}(?:,[0-9]{3})++|[0-9]++)(\\.[0-9]++)?"
              + "([余多来])?(?:(个?百分点)|([万亿])?([余多])?("
              + UNITS
              + "))");

  /** 5 个月 counts months. */
  private static final Pattern OTHER_UNIT = Pattern.compile("月|小时|工作日|星期|学期|学时|课时|年");

  private static final Pattern AROUND = Pattern.compile("左右|上下");
  private static final Pattern BOUND = Pattern.compile("及?以[上下内外]|之[上下内]");

  private static final Pattern UNIT_AT_END =
      Pattern.compile("[0-9余多](?:[万亿]余?)?(?:" + UNITS + ")$");

  private NumberReader() {}

  /** Whether a text ends with a number and its unit. */
  static boolean endsUnit(String text) {
    return UNIT_AT_END.matcher(text).find();
  }

  /** In the order of the text. */
  static List<Typed> read(Folded folded) {
    String text = folded.text();
    List<Typed> found = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      typed(folded, text, matcher).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Typed> typed(Folded folded, String text, Matcher matcher) {
    boolean generic = matcher.group(4) == null && matcher.group(7).equals("个");
    Matcher other = OTHER_UNIT.matcher(text).region(matcher.end(), text.length());
    if (generic && other.lookingAt()) {
      return Optional.empty();
    }
    Optional<Quantity> plain = quantity(folded, matcher);
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    Matcher around = AROUND.matcher(text).region(matcher.end(), text.length());
    boolean isAround = around.lookingAt();
    boolean isLimit = BOUND.matcher(text).region(matcher.end(), text.length()).lookingAt();
    int start = matcher.start();
    int limit = LIMIT.before(text, start, 0);
    Qualifier before = before(text, start);
    Qualifier within = isAround ? Qualifier.ABOUT : within(matcher);
    Qualifier qualifier = within == Qualifier.EXACT ? before : within;
    int from = limit < start ? limit : start(text, start);
    return Optional.of(
        new Typed(
            from,
            start,
            isAround ? around.end() : matcher.end(),
            plain.get().unit(),
            limit < start || isLimit
                ? Optional.empty()
                : plain.map(
                    it -> new Quantity(qualifier, it.value(), it.unit(), it.unitAsWritten()))));
  }

  private static Optional<Quantity> quantity(Folded folded, Matcher matcher) {
    String number = text(matcher.group(1)) + text(matcher.group(2));
    if (matcher.group(4) != null) {
      String written = folded.original(matcher.start(4), matcher.end(4));
      return number.length() > QuantityReader.MAX_DIGITS
          ? Optional.empty()
          : Optional.of(
              new Quantity(
                  Qualifier.EXACT, new BigDecimal(number.replace(",", "")), Claim.POINTS, written));
    }
    String magnitude =
        matcher.group(5) == null ? "" : folded.original(matcher.start(5), matcher.end(5));
    String unit = folded.original(matcher.start(7), matcher.end(7));
    return QuantityReader.read(number + magnitude + unit) instanceof QuantityReader.Read read
        ? Optional.of(read.quantity())
        : Optional.empty();
  }

  private static String text(@Nullable String group) {
    return group == null ? "" : group;
  }

  private static Qualifier within(Matcher matcher) {
    String sign = text(matcher.group(3)) + text(matcher.group(6));
    return sign.isEmpty()
        ? Qualifier.EXACT
        : sign.equals("来") ? Qualifier.ABOUT : Qualifier.MORE_THAN;
  }

  private static Qualifier before(String text, int start) {
    if (MORE.before(text, start, 0) < start) {
      return Qualifier.MORE_THAN;
    }
    if (LESS.before(text, start, 0) < start) {
      return Qualifier.LESS_THAN;
    }
    return ABOUT.before(text, start, 0) < start ? Qualifier.ABOUT : Qualifier.EXACT;
  }

  private static int start(String text, int start) {
    int more = MORE.before(text, start, 0);
    int less = LESS.before(text, start, 0);
    return Math.min(Math.min(more, less), ABOUT.before(text, start, 0));
  }
}
