package org.nianbao.cli;

import org.nianbao.BuildResult;

/** What the program tells the one who started it. */
enum ExitCode {
  /** All is well; there may be warnings. */
  FINE(0),
  /** The content has errors. */
  CONTENT(1),
  /** Wrong usage, settings, templates or output. */
  USAGE(2),
  /** The program failed. */
  FAILURE(3);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  static ExitCode of(BuildResult result) {
    if (result.hasConfigurationErrors()) {
      return USAGE;
    }
    return result.hasErrors() ? CONTENT : FINE;
  }
}
