package org.nianbao.check.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.model.Qualifier;
import org.nianbao.model.Quantity;
import org.nianbao.model.Unit;
import org.nianbao.problem.Code;

/**
 * Reads figures as editors write them: {@code 57 宗}, {@code 1317.31 万元}, {@code 1.2亿元}, {@code
 * 5,000人次}, {@code ５７宗}, {@code >5000 人次}, {@code ~400人}, {@code 93%}. Nothing is guessed: what
 * could be meant in two ways is refused with a hint.
 */
public final class QuantityReader {

  /** More digits than any union counts; keeps a hostile number from costing time. */
  public static final int MAX_DIGITS = 24;

  /** How far full-width ASCII lies from ASCII in Unicode. */
  private static final int WIDE_TO_NARROW = 0xFEE0;

  /** A figure with its unit is never longer. */
  private static final int MAX_LENGTH = 60;

  private static final String NUMBER = "-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";
  private static final Pattern FORM =
      Pattern.compile("([><~]?)\\s*(" + NUMBER + ")\\s*([^\\d,.].*)?");
  private static final Pattern WIDE_GROUP_COMMA =
      Pattern.compile("(?<=[\\d０-９])，(?=[\\d０-９]{3}(?![\\d０-９]))");
  private static final Pattern COMMA_AS_POINT =
      Pattern.compile("([><~]?\\s*-?\\d+)\\s*[、，。]\\s*(\\d.*)");
  private static final Pattern CHINESE_NUMBER =
      Pattern.compile("[><~]?\\s*(?:超[过過]|不足|[约約近])?\\s*[〇零一二两兩三四五六七八九十百千万萬亿億半].*");

  private QuantityReader() {}

  /** What was read: a quantity, or why there is none. */
  public sealed interface Result {}

  /** A number with its unit. */
  public record Read(Quantity quantity) implements Result {}

  /** {@code ?}: the report says that the figure is not known. */
  public record Unknown() implements Result {}

  /**
   * Not to be read.
   *
   * @param argument what the sentence of the code names
   */
  public record Refused(Code code, String argument) implements Result {}

  /** Reads the value of a metric, for example {@code >5000 人次}; never fails. */
  public static Result read(String written) {
    if (written.length() > MAX_LENGTH) {
      return new Refused(Code.NB402, written.substring(0, MAX_LENGTH) + "…");
    }
    String text = narrow(written.strip());
    if (text.equals("?")) {
      return new Unknown();
    }
    Matcher pointed = COMMA_AS_POINT.matcher(text);
    if (text.chars().anyMatch(QuantityReader::isComma) && pointed.matches()) {
      return new Refused(Code.NB408, pointed.group(1) + "." + pointed.group(2));
    }
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return new Refused(
          CHINESE_NUMBER.matcher(text).matches() ? Code.NB409 : Code.NB402, written.strip());
    }
    String number = matcher.group(2);
    if (number.length() > MAX_DIGITS) {
      return new Refused(Code.NB402, written.strip());
    }
    String unitAsWritten = Optional.ofNullable(matcher.group(3)).orElse("").strip();
    Optional<Unit> unit = Units.find(unitAsWritten);
    if (unit.isEmpty()) {
      return new Refused(Code.NB403, unitAsWritten);
    }
    return new Read(
        new Quantity(
            qualifier(matcher.group(1)),
            new BigDecimal(number.replace(",", "")),
            unit.get(),
            unitAsWritten));
  }

  private static boolean isComma(int sign) {
    return sign == '、' || sign == '，' || sign == '。';
  }

  private static Qualifier qualifier(String sign) {
    return switch (sign) {
      case ">" -> Qualifier.MORE_THAN;
      case "<" -> Qualifier.LESS_THAN;
      case "~" -> Qualifier.ABOUT;
      default -> Qualifier.EXACT;
    };
  }

  /** Full-width digits and signs become half-width; {@code 、} and {@code 。} stay as they are. */
  private static String narrow(String text) {
    String grouped = text.indexOf('，') < 0 ? text : WIDE_GROUP_COMMA.matcher(text).replaceAll(",");
    StringBuilder narrow = new StringBuilder(grouped.length());
    for (int i = 0; i < grouped.length(); i++) {
      char c = grouped.charAt(i);
      if ((c >= '０' && c <= '９') || "．＞＜～？％－".indexOf(c) >= 0) {
        narrow.append((char) (c - WIDE_TO_NARROW));
      } else {
        narrow.append(c == '−' ? '-' : c == '\u3000' ? ' ' : c);
      }
    }
    return narrow.toString();
  }
}
