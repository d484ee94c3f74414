package org.nianbao.check.privacy;

import java.util.Set;

/**
 * A {@link Sieve} for HTML and XML that does without a parser. The texts of all elements are looked
 * at as if no tags stood between them, and every attribute by itself: that joins all that {@link
 * HtmlPassages} joins, and more. It reads only markup of the plainest form, as programs write it;
 * what may be read otherwise than it stands there, such as scripts, comments or text between the
 * cells of a table, is let through.
 */
final class Markup {

  private static final String DOCTYPE = "<!doctype html>";
  private static final String PROLOG = "<?xml version=\"1.0\" encoding=\"utf-8\"?>";
  private static final String CLASS = "class";

  private final String whole;

  /** Behind {@link #length}, the markup; before, the text that was found in what is read of it. */
  private final char[] markup;

  private int length;
  private int at;

  /** Whether a text would stand in a table, but in none of its cells: it would be moved. */
  private boolean isBetweenCells;

  /** Whether tags are text. */
  private boolean isInTitle;

  private Markup(String markup) {
    this.whole = markup;
    this.markup = markup.toCharArray();
  }

  /** Whether a search of the markup may find something. */
  static boolean mayHold(String markup) {
    Markup reader = new Markup(markup);
    return !reader.read() || reader.mayHold();
  }

  private boolean mayHold() {
    Set<Kind> kinds = Sieve.kinds(markup, 0, length);
    return !kinds.isEmpty() && Sieve.mayHold(kinds, new String(markup, 0, length));
  }

  /** Gathers the text; false where it cannot, or where an attribute may hold a number. */
  private boolean read() {
    skip(PROLOG);
    skip(DOCTYPE);
    boolean isPlain = true;
    while (isPlain && at < markup.length) {
      isPlain = markup[at] == '<' ? readTag() : readText();
    }
    return isPlain;
  }

  private void skip(String start) {
    if (whole.regionMatches(true, at, start, 0, start.length())) {
      at += start.length();
    }
  }

  /** Copies a text up to the next tag. Local variables, here and below, as every char counts. */
  private boolean readText() {
    char[] signs = markup;
    int i = at;
    int end = length;
    boolean isBlank = true;
    while (i < signs.length && (signs[i] > '>' || !isSpecial(signs[i]))) {
      isBlank &= signs[i] <= ' ';
      signs[end++] = signs[i++];
    }
    length = end;
    at = i;
    return (isBlank || !isBetweenCells)
        && (i == signs.length || signs[i] == '<' || readReference());
  }

  private static boolean isSpecial(char sign) {
    return sign == '<' || sign == '>' || sign == '&';
  }

  private boolean readReference() {
    for (Reference reference : Reference.ALL) {
      if (whole.startsWith(reference.written(), at)) {
        markup[length++] = reference.meant();
        at += reference.written().length();
        return !isBetweenCells;
      }
    }
    return false;
  }

  private boolean readTag() {
    char[] signs = markup;
    int i = at + 1;
    boolean isEnd = i < signs.length && signs[i] == '/';
    i += isEnd ? 1 : 0;
    long name = 0;
    while (i < signs.length && ElementNames.isPart(signs[i])) {
      name = ElementNames.longer(name, signs[i++]);
    }
    at = i;
    markup[length++] = Candidates.MARK;
    return isBehindWord(i) && isExpected(name, isEnd) && readAttributes();
  }

  private boolean isExpected(long name, boolean isEnd) {
    boolean isInFlow = ElementNames.isFlow(name) && !isInTitle;
    return isInFlow ? !isBetweenCells : isExpectedPart(name, isEnd);
  }

  private boolean isExpectedPart(long name, boolean isEnd) {
    if (isInTitle || name == ElementNames.TITLE) {
      boolean isTitle = name == ElementNames.TITLE && isEnd == isInTitle;
      isInTitle = !isEnd;
      return isTitle && !isBetweenCells;
    }
    boolean isCell = ElementNames.isCell(name);
    isBetweenCells = isEnd ? name != ElementNames.TABLE : !isCell;
    return isCell || ElementNames.isPartOfTable(name);
  }

  /**
   * Reads up to the end of a tag: names, and values that stand in double quotation marks directly
   * behind the name and its sign of equality.
   */
  private boolean readAttributes() {
    char[] signs = markup;
    int i = at;
    while (i < signs.length && signs[i] != '>') {
      char sign = signs[i];
      if (sign == '=') {
        int end = isValueBehind(i) ? endOfValue(i + 2) : signs.length;
        if (end == signs.length || (!isClass(i) && !Sieve.kinds(signs, i + 2, end).isEmpty())) {
          return false;
        }
        i = end;
      } else if (sign == '"' || sign == '\'' || sign == '<') {
        return false;
      }
      i++;
    }
    at = i + 1;
    return i < signs.length;
  }

  private boolean isValueBehind(int equality) {
    char before = markup[equality - 1];
    return before > ' '
        && before != '/'
        && equality + 1 < markup.length
        && markup[equality + 1] == '"';
  }

  /** Where the mark behind a value stands; the end of all where the value or tag is not plain. */
  private int endOfValue(int from) {
    char[] signs = markup;
    int i = from;
    while (i < signs.length && signs[i] != '"') {
      if (signs[i] <= '&' && !isPlain(i)) {
        return signs.length;
      }
      i++;
    }
    return i < signs.length && isBehindWord(i + 1) ? i : signs.length;
  }

  /** Most attributes are classes, and no number is looked for in them. */
  private boolean isClass(int equality) {
    int from = equality - CLASS.length();
    return markup[equality - 1] == 's'
        && whole.startsWith(CLASS, from)
        && isBlank(markup[from - 1]);
  }

  /** Whether a char is not the beginning of what may stand for a part of a number. */
  private boolean isPlain(int index) {
    return switch (markup[index]) {
      case '%' -> !isHex(index + 1) || !isHex(index + 2);
      case '&' -> whole.startsWith("&amp;", index) || whole.startsWith("&quot;", index);
      default -> true;
    };
  }

  private boolean isHex(int index) {
    return index < markup.length && Character.digit(markup[index], 16) >= 0;
  }

  private boolean isBehindWord(int index) {
    return index < markup.length
        && (isBlank(markup[index]) || markup[index] == '/' || markup[index] == '>');
  }

  private static boolean isBlank(char sign) {
    return sign == ' ' || sign == '\n' || sign == '\t' || sign == '\r' || sign == '\f';
  }
}
