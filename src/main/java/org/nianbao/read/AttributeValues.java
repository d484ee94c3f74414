package org.nianbao.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What the attributes of a document become, without making it where it is long. Conditions are not
 * evaluated: where an attribute is set more than once, the longest value counts.
 */
final class AttributeValues {

  /**
   * What references were replaced in.
   *
   * @param text cut where it is longer than anything may be
   * @param length of the whole, in characters
   */
  record Expanded(String text, long length) {

    static Expanded of(String text) {
      return new Expanded(text, text.length());
    }
  }

  /** So much of a text is made at most; whatever becomes longer is refused for that. */
  private static final int MOST = (int) Bound.VALUE.most();

  private final Map<String, Expanded> values = new HashMap<>();

  void set(String name, Expanded value) {
    if (values.size() < Bound.ENTRIES.most()) {
      String text = value.text();
      Expanded kept =
          new Expanded(text.substring(0, Math.min(text.length(), MOST)), value.length());
      values.merge(name, kept, (a, b) -> b.length() >= a.length() ? b : a);
    }
  }

  /** As Asciidoctor does; a reference that means nothing stays. */
  Expanded expand(String text) {
    int open = text.indexOf('{');
    if (open < 0) {
      return Expanded.of(text);
    }
    StringBuilder made = new StringBuilder();
    long length = 0;
    int done = 0;
    while (open >= 0) {
      int end = endOfName(text, open + 1);
      boolean isReference = end > open + 1 && end < text.length() && text.charAt(end) == '}';
      Expanded value = isReference ? values.get(name(text.substring(open + 1, end))) : null;
      if (value != null) {
        made.append(text, done, open);
        length = Excesses.sum(length + open - done, value.length());
        if (made.length() <= MOST) {
          made.append(value.text());
        }
        done = end + 1;
      } else if (end < text.length() && text.charAt(end) == ':') {
        assign(text, open + 1, end);
      }
      open = text.indexOf('{', end);
    }
    made.append(text, done, text.length());
    return new Expanded(made.toString(), Excesses.sum(length, text.length() - done));
  }

  /** {@code {set:name:value}} and <code>{counter:name:start}</code> set attributes, too. */
  private void assign(String text, int start, int colon) {
    String kind = text.substring(start, colon);
    if (kind.equals("set") || kind.equals("counter") || kind.equals("counter2")) {
      int end = endOfName(text, colon + 1);
      int close = text.indexOf('}', end);
      if (close > end && text.charAt(end) == ':') {
        set(name(text.substring(colon + 1, end)), Expanded.of(text.substring(end + 1, close)));
      }
    }
  }

  private static String name(String written) {
    return written.toLowerCase(Locale.ROOT);
  }

  private static int endOfName(String text, int start) {
    int end = start;
    while (end < text.length() && isOfAName(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isOfAName(char at) {
    return Character.isLetterOrDigit(at) || at == '-' || at == '_' || Character.isSurrogate(at);
  }
}
