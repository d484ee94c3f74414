package org.nianbao.publish;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * Leaves out of a script what only its authors need: the blanks before its lines, and beside signs
 * where a line has no string, expression or comment; comments that have lines of their own; and the
 * ends of lines that end with a sign that ends or opens something. A script in which such a line
 * could be part of a string or of another comment stays as it is.
 */
final class ScriptText {

  private static final String BEGIN = "/*";
  private static final String END = "*/";
  private static final String ENDS = ";{,";

  /** In a line with one of these, a blank may be part of a text. */
  private static final String QUOTING = "\"'/\\";

  /** What would be another sign without the blank within. */
  private static final Set<String> APART = Set.of("++", "--", "->", "<!");

  /** A comment that says whose work it is begins so, and stays. */
  private static final String NOTICE = "/*!";

  private ScriptText() {}

  /** The same script with fewer bytes; as it is where it is not UTF-8. */
  static byte[] shrink(byte[] bytes) {
    try {
      String script = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return shrink(script, bytes);
    } catch (CharacterCodingException foreign) {
      return bytes;
    }
  }

  private static byte[] shrink(String script, byte[] bytes) {
    List<String> lines = script.lines().map(String::strip).toList();
    // Templates and continued strings go over several lines.
    if (script.indexOf('`') >= 0 || lines.stream().anyMatch(ScriptText::isUnclear)) {
      return bytes;
    }
    StringBuilder out = new StringBuilder(script.length());
    boolean comment = false;
    boolean notice = false;
    String before = "";
    for (String line : lines) {
      comment |= line.startsWith(BEGIN) && !line.startsWith(NOTICE);
      if (!comment && !line.isEmpty()) {
        if (line.startsWith("}") && out.length() > 0 && !before.contains("//")) {
          trimEnd(out);
        }
        notice |= line.startsWith(NOTICE);
        out.append(notice ? line : tight(line)).append(isEnded(line) ? "" : "\n");
        before = line;
      }
      comment &= !line.endsWith(END);
      notice &= !line.endsWith(END);
    }
    // A comment that does not end is a fault of its author, who is to see it.
    return comment ? bytes : out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String tight(String line) {
    if (line.chars().anyMatch(it -> QUOTING.indexOf(it) >= 0)) {
      return line;
    }
    StringBuilder out = new StringBuilder(line.length());
    boolean blank = false;
    for (int i = 0; i < line.length(); i++) {
      char sign = line.charAt(i);
      if (sign == ' ') {
        blank = true;
        continue;
      }
      if (blank && isApart(out.charAt(out.length() - 1), sign)) {
        out.append(' ');
      }
      blank = false;
      out.append(sign);
    }
    return out.toString();
  }

  private static boolean isApart(char before, char after) {
    return (isOfWord(before) && (isOfWord(after) || after == '.'))
        || APART.contains("" + before + after);
  }

  private static boolean isOfWord(char sign) {
    return sign >= 0x80 || sign == '_' || sign == '$' || Character.isLetterOrDigit(sign);
  }

  /** Before a closing brace every statement ends. */
  private static void trimEnd(StringBuilder out) {
    if (out.charAt(out.length() - 1) == '\n') {
      out.setLength(out.length() - 1);
    }
  }

  /** A comment at its end would go on. */
  private static boolean isEnded(String line) {
    return ENDS.indexOf(line.charAt(line.length() - 1)) >= 0 && !line.contains("//");
  }

  /** Whether it goes on on the next line, or a comment begins or ends within it. */
  private static boolean isUnclear(String line) {
    int end = line.indexOf(END);
    return line.endsWith("\\")
        || line.indexOf(BEGIN, 1) >= 0
        || (end >= 0 && end < line.length() - END.length());
  }
}
