package org.nianbao.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A class on a block of the converted HTML that says where the block stands in the source.
 *
 * @param fileIndex 0-based, in {@link RawDocument#files}
 * @param line 1-based
 */
public record LineMark(int fileIndex, int line) {

  /** How every such class begins, and no other: the source cannot hold the private-use sign. */
  public static final String START = "\uE005at-";

  private static final Pattern FORM = Pattern.compile(START + "(\\d{1,6})-([1-9]\\d{0,8})");

  /** For example {@code at-0-14} behind the private-use sign. */
  public String className() {
    return START + fileIndex + "-" + line;
  }

  public static boolean isMark(String className) {
    return FORM.matcher(className).matches();
  }

  public static Optional<LineMark> parse(String className) {
    Matcher matcher = FORM.matcher(className);
    return matcher.matches()
        ? Optional.of(
            new LineMark(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }
}
