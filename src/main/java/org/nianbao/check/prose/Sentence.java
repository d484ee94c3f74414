package org.nianbao.check.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a folded text.
 *
 * @param text the whole text
 * @param start where the sentence begins in it
 * @param end behind its last sign
 */
record Sentence(String text, int start, int end) {

  private static final String ENDS = "。！？；…";
  private static final String CLAUSE_ENDS = "，：（）—“”‘’「」『』《》" + ENDS;

  /** No sentence of a report is longer; in what is, nothing is looked for. */
  private static final int MAX_LENGTH = 1000;

  static List<Sentence> of(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (ENDS.indexOf(text.charAt(i)) >= 0 || i == text.length() - 1) {
        if (i - start < MAX_LENGTH) {
          sentences.add(new Sentence(text, start, i + 1));
        }
        start = i + 1;
      }
    }
    return sentences;
  }

  /** Where the clause begins that holds a place. */
  int clauseStart(int place) {
    int start = place;
    while (start > this.start && CLAUSE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  /** From the beginning of the sentence to a place. */
  String before(int place) {
    return text.substring(start, place);
  }

  /** The sentences before a clause, as far as they may still be what it is about. */
  String context(int clause) {
    return text.substring(Math.max(0, clause - MAX_LENGTH), clause);
  }

  String whole() {
    return text.substring(start, end);
  }
}
