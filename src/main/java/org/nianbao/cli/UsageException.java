package org.nianbao.cli;

/** Wrong usage, told in one sentence of the user's language. */
final class UsageException extends Exception {

  private static final long serialVersionUID = 1L;

  UsageException(String sentence) {
    super(sentence);
  }

  String sentence() {
    return String.valueOf(getMessage());
  }
}
