package org.nianbao.check.privacy;

import org.nianbao.problem.Code;

/** What a personal number is. */
enum Kind {
  /** A resident identity number: 18 characters, wherever it stands. */
  RESIDENT_ID(Code.NB521, "word.resident-id"),
  /** A mobile number, where it is named so. */
  MOBILE(Code.NB522, "word.mobile"),
  /** The number of a bank card or account, where it is named so. */
  BANK_CARD(Code.NB523, "word.bank-card");

  private final Code code;
  private final String word;

  Kind(Code code, String word) {
    this.code = code;
    this.word = word;
  }

  /** The fault that such a number in the source is. */
  Code code() {
    return code;
  }

  /** The key of its name among the sentences of problems. */
  String word() {
    return word;
  }
}
