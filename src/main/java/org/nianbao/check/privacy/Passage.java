package org.nianbao.check.privacy;

import java.util.List;
import java.util.Set;

/**
 * A text that is judged as one.
 *
 * @param kinds which numbers it is searched for
 */
record Passage(String text, Set<Kind> kinds) {

  private static final Set<Kind> ALL = Set.of(Kind.values());

  static Passage of(String text) {
    return new Passage(text, ALL);
  }

  List<PersonalNumber> numbers() {
    return PersonalNumbers.find(text).stream().filter(it -> kinds.contains(it.kind())).toList();
  }
}
