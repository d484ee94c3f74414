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
    return isExpected(name, isEnd)
        && i < signs.length
        && (signs[i] == '>' ? at++ >= 0 : isBehindWord() && readAttributes());
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

  private boolean readAttributes() {
    char[] signs = markup;
    while (at < signs.length && signs[at] != '>') {
      if (isBlank(signs[at]) || signs[at] == '/') {
        at++;
      } else if (!readAttribute()) {
        return false;
      }
    }
    return at++ < signs.length;
  }

  /** Reads a name with a value in double quotation marks, or a name alone. */
  private boolean readAttribute() {
    char[] signs = markup;
    int from = at;
    int i = from;
    while (i < signs.length && isPartOfName(signs[i])) {
      i++;
    }
    at = i;
    if (i == from || i + 1 >= signs.length || signs[i] != '=') {
      return i > from && isBehindWord();
    }
    at += 2;
    return signs[i + 1] == '"' && readValue(isClass(from, i)) && isBehindWord();
  }

  /** Most attributes are classes, and no number is looked for in them. */
  private boolean isClass(int from, int to) {
    return to - from == CLASS.length() && markup[from] == 'c' && markup[to - 1] == 's';
  }

  private boolean readValue(boolean isClass) {
    char[] signs = markup;
    int from = at;
    int i = from;
    boolean isPlain = true;
    while (i < signs.length && signs[i] != '"') {
      isPlain &= signs[i] > '&' || isPlain(i);
      i++;
    }
    at = i + 1;
    return isClass || (isPlain && Sieve.kinds(signs, from, i).isEmpty());
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

  private boolean isBehindWord() {
    return at < markup.length && (isBlank(markup[at]) || markup[at] == '/' || markup[at] == '>');
  }

  private static boolean isBlank(char sign) {
    return sign == ' ' || sign == '\n' || sign == '\t' || sign == '\r' || sign == '\f';
  }

  private static boolean isPartOfName(char sign) {
    return (sign >= 'a' && sign <= 'z') || sign == '-' || sign == ':' || ElementNames.isPart(sign);
  }
}
