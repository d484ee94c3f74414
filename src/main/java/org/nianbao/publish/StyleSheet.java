package org.nianbao.publish;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Leaves out of a style sheet what only its authors need: comments, and blanks and zeros that mean
 * nothing. Nothing else changes, and whatever is not understood stays as it is.
 *
 * @see <a href="https://www.w3.org/TR/css-syntax-3/">CSS Syntax: comments, strings, escapes,
 *     URLs</a>
 */
final class StyleSheet {

  /** No blank is needed before these, wherever they stand. */
  private static final String BEGINNERS = "{};,>";

  /** Nor after these; before a colon, it tells {@code a :hover} from {@code a:hover}. */
  private static final String ENDERS = BEGINNERS + ":(";

  private static final String BEFORE_NUMBERS = " :,(";

  /** A comment that says whose work it is begins so, and stays. */
  private static final String NOTICE = "/*!";

  /** What is left of a comment that stands between two words. */
  private static final String EMPTY = "/**/";

  private static final String URL = "url(";

  /** Of an escape. */
  private static final int MOST_DIGITS = 6;

  private final String css;
  private final StringBuilder out;
  private int at;

  /** How much of the output is copied as it is: what ends there is no sign of ours. */
  private int copied;

  private StyleSheet(String css) {
    this.css = css;
    this.out = new StringBuilder(css.length());
  }

  /** The same style sheet with fewer bytes; as it is where it is not UTF-8. */
  static byte[] shrink(byte[] bytes) {
    try {
      String css = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new StyleSheet(css).shrink().getBytes(StandardCharsets.UTF_8);
    } catch (CharacterCodingException foreign) {
      return bytes;
    }
  }

  private String shrink() {
    while (at < css.length()) {
      char sign = css.charAt(at);
      if (css.startsWith("/*", at)) {
        comment();
      } else if (sign == '"' || sign == '\'') {
        string(sign);
      } else if (sign == '\\') {
        escape();
      } else if (css.regionMatches(true, at, URL, 0, URL.length())) {
        url();
      } else if (isBlank(sign)) {
        blank();
      } else if (isIdleZero()) {
        at++;
      } else {
        sign(sign);
      }
    }
    return out.toString().strip() + "\n";
  }

  /** Two words with a comment between them stay two, and do not become one below the other. */
  private void comment() {
    int end = css.indexOf("*/", at + 2);
    int after = end < 0 ? css.length() : end + 2;
    if (css.startsWith(NOTICE, at)) {
      copyTo(after);
    } else {
      at = after;
      boolean apart = out.length() == 0 || ended() || at == css.length();
      if (!apart && !isBlank(css.charAt(at)) && !css.startsWith("/*", at)) {
        out.append(EMPTY);
        copied = out.length();
      }
    }
  }

  /** One blank after the digits of an escape is their end, and none that separates. */
  private void escape() {
    int end = at + 1;
    while (end < css.length() && end <= at + MOST_DIGITS && HexFormat.isHexDigit(css.charAt(end))) {
      end++;
    }
    if (end == at + 1) {
      copyTo(at + 2);
    } else {
      boolean twoSigns = css.startsWith("\r\n", end);
      boolean blank = end < css.length() && isBlank(css.charAt(end));
      copyTo(twoSigns ? end + 2 : blank ? end + 1 : end);
    }
  }

  private void string(char quote) {
    int end = at + 1;
    while (end < css.length() && css.charAt(end) != quote) {
      end += css.charAt(end) == '\\' ? 2 : 1;
    }
    copyTo(end + 1);
  }

  /** An address without quotation marks may hold what would begin a comment elsewhere. */
  private void url() {
    int inside = at + URL.length();
    while (inside < css.length() && isBlank(css.charAt(inside))) {
      inside++;
    }
    boolean quoted =
        inside < css.length() && (css.charAt(inside) == '"' || css.charAt(inside) == '\'');
    int end = css.indexOf(')', at);
    copyTo(quoted || end < 0 ? at + URL.length() : end + 1);
  }

  private void blank() {
    while (at < css.length() && isBlank(css.charAt(at))) {
      at++;
    }
    separate();
  }

  private void separate() {
    if (out.length() > 0 && !ended()) {
      out.append(' ');
    }
  }

  private boolean ended() {
    return out.length() > copied && (ENDERS.indexOf(last()) >= 0 || isBlank(last()));
  }

  /** {@code 0.5} is {@code .5} where no word or number ends before it. */
  private boolean isIdleZero() {
    return css.startsWith("0.", at)
        && at + 2 < css.length()
        && isDigit(css.charAt(at + 2))
        && out.length() > copied
        && BEFORE_NUMBERS.indexOf(last()) >= 0;
  }

  private static boolean isDigit(char sign) {
    return sign >= '0' && sign <= '9';
  }

  private void sign(char sign) {
    if (BEGINNERS.indexOf(sign) >= 0) {
      drop(' ');
    }
    if (sign == '}') {
      drop(';');
    }
    out.append(sign);
    at++;
  }

  private void drop(char sign) {
    if (out.length() > copied && last() == sign) {
      out.setLength(out.length() - 1);
    }
  }

  private char last() {
    return out.charAt(out.length() - 1);
  }

  private void copyTo(int end) {
    int to = Math.min(end, css.length());
    out.append(css, at, to);
    at = to;
    copied = out.length();
  }

  private static boolean isBlank(char sign) {
    return sign == ' ' || sign == '\t' || sign == '\n' || sign == '\r' || sign == '\f';
  }
}
