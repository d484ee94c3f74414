package org.nianbao.bench;

/** A run that did not do what it was measured for. */
final class RunFailed extends Exception {

  private static final long serialVersionUID = 1L;

  RunFailed(String why) {
    super(why);
  }

  String why() {
    return String.valueOf(getMessage());
  }
}
