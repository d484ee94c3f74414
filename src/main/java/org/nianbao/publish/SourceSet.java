package org.nianbao.publish;

import java.util.ArrayList;
import java.util.List;

/**
 * The addresses in a {@code srcset}, as HTML reads it: one ends at a blank, not at a comma, which
 * may be part of the name of a file.
 */
final class SourceSet {

  private static final String BLANKS = " \t\n\f\r";
  private static final String COMMA = ",";

  private final String written;
  private int at;

  private SourceSet(String written) {
    this.written = written;
  }

  static List<String> addresses(String written) {
    return new SourceSet(written).addresses();
  }

  private List<String> addresses() {
    List<String> addresses = new ArrayList<>();
    for (skip(BLANKS + COMMA); at < written.length(); skip(BLANKS + COMMA)) {
      int start = at;
      while (at < written.length() && !isAnyOf(BLANKS)) {
        at++;
      }
      String address = written.substring(start, at);
      addresses.add(address.replaceFirst(",+$", ""));
      if (!address.endsWith(COMMA)) {
        skipDescriptors();
      }
    }
    return addresses;
  }

  private void skip(String signs) {
    while (at < written.length() && isAnyOf(signs)) {
      at++;
    }
  }

  /** Those such as {@code 960w}; in brackets, commas end nothing. */
  private void skipDescriptors() {
    boolean inBrackets = false;
    while (at < written.length() && (inBrackets || !isAnyOf(COMMA))) {
      inBrackets = inBrackets ? !isAnyOf(")") : isAnyOf("(");
      at++;
    }
  }

  private boolean isAnyOf(String signs) {
    return signs.indexOf(written.charAt(at)) >= 0;
  }
}
