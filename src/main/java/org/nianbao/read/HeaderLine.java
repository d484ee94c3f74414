package org.nianbao.read;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Asciidoctor takes a line at the start of a document for.
 *
 * @param length how many lines it spans: more than one for a comment block, a continued value or an
 *     underlined title
 */
record HeaderLine(Kind kind, int length) {

  enum Kind {
    BLANK,
    COMMENT,
    ATTRIBUTE,
    DIRECTIVE,
    BLOCK_ATTRIBUTES,
    TITLE,
    TEXT
  }

  /** Group 1 is the name with the {@code !} of an unset attribute, group 2 the value. */
  static final Pattern ATTRIBUTE =
      Pattern.compile(":(!?[\\p{L}\\p{M}\\p{N}\\p{Pc}][^:]*):(?:[ \\t]+(.*))?", Pattern.DOTALL);

  /** Group 2 is the text. */
  static final Pattern TITLE = Pattern.compile("([=#])[ \\t]+(.+?)(?:[ \\t]+\\1)?", Pattern.DOTALL);

  private static final Pattern DIRECTIVE_NAME =
      Pattern.compile("(include|ifdef|ifndef|ifeval|endif)::");

  private static final Pattern DIRECTIVE =
      Pattern.compile("(include|ifdef|ifndef|ifeval|endif)::.*", Pattern.DOTALL);
  private static final Pattern NOT_OF_A_NAME = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{Pc}-]");
  private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");

  /** The line at {@code index} (0-based) of lines without trailing blanks. */
  static HeaderLine at(List<String> lines, int index) {
    String line = lines.get(index);
    if (line.isEmpty()) {
      return new HeaderLine(Kind.BLANK, 1);
    }
    if (isUniform(line, '/') && line.length() > 3) {
      return new HeaderLine(Kind.COMMENT, commentBlockLength(lines, index));
    }
    if (line.startsWith("//") && !line.startsWith("///")) {
      return new HeaderLine(Kind.COMMENT, 1);
    }
    if (isDirective(line)) {
      return new HeaderLine(Kind.DIRECTIVE, 1);
    }
    if (ATTRIBUTE.matcher(line).matches()) {
      return new HeaderLine(Kind.ATTRIBUTE, valueLength(lines, index));
    }
    if (line.startsWith("[") && line.endsWith("]")) {
      return new HeaderLine(Kind.BLOCK_ATTRIBUTES, 1);
    }
    if (TITLE.matcher(line).matches()) {
      return new HeaderLine(Kind.TITLE, 1);
    }
    return isUnderlined(lines, index)
        ? new HeaderLine(Kind.TITLE, 2)
        : new HeaderLine(Kind.TEXT, 1);
  }

  /** The name as Asciidoctor stores it: word characters and hyphens only, in lower case. */
  static String attributeName(String written) {
    return NOT_OF_A_NAME.matcher(written).replaceAll("").toLowerCase(Locale.ROOT);
  }

  static boolean isDirective(String line) {
    return DIRECTIVE.matcher(line).matches();
  }

  /** Whether there may be a directive anywhere in the line, for example in a cell of a table. */
  static boolean mayHoldDirective(String line) {
    return line.contains("::") && DIRECTIVE_NAME.matcher(line).find();
  }

  /** For example {@code include}. */
  static String directiveName(String line) {
    Matcher matcher = DIRECTIVE.matcher(line);
    return matcher.matches() ? matcher.group(1) : "";
  }

  /** {@code " \"}, or the older {@code " +"}, where the value is continued; else empty. */
  static String continuation(String value) {
    return value.endsWith(" \\") ? " \\" : value.endsWith(" +") ? " +" : "";
  }

  private static int valueLength(List<String> lines, int index) {
    Matcher matcher = ATTRIBUTE.matcher(lines.get(index));
    String value = matcher.matches() && matcher.group(2) != null ? matcher.group(2) : "";
    String mark = continuation(value);
    int end = index + 1;
    if (!mark.isEmpty()) {
      boolean open = true;
      // A blank line ends the value, and goes with it: the header does not end there.
      while (open && end < lines.size()) {
        open = lines.get(end).stripLeading().endsWith(mark);
        end++;
      }
    }
    return end - index;
  }

  private static int commentBlockLength(List<String> lines, int index) {
    int end = index + 1;
    while (end < lines.size() && !lines.get(end).equals(lines.get(index))) {
      end++;
    }
    return Math.min(end + 1, lines.size()) - index;
  }

  private static boolean isUnderlined(List<String> lines, int index) {
    String line = lines.get(index);
    String next = index + 1 < lines.size() ? lines.get(index + 1) : "";
    return !line.startsWith(".")
        && LETTER_OR_DIGIT.matcher(line).find()
        && isUniform(next, '=')
        && Math.abs(line.codePointCount(0, line.length()) - next.length()) < 2;
  }

  private static boolean isUniform(String line, char wanted) {
    return !line.isEmpty() && line.chars().allMatch(it -> it == wanted);
  }
}
