package org.nianbao.problem;

import java.text.MessageFormat;
import java.util.Collections;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of problems in one language, from the {@code problems_*.properties} bundles. */
public final class Wording {

  /** Stands for whatever a sentence names; no sentence names more. */
  private static final String[] ANYTHING = Collections.nCopies(10, "…").toArray(String[]::new);

  private static final String WORD = "word.";

  private final Locale locale;
  private final ResourceBundle bundle;

  public Wording(Language language) {
    this.locale = language.locale();
    this.bundle =
        ResourceBundle.getBundle(
            "org.nianbao.problem.problems",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** What is wrong, in one sentence. */
  public String message(Problem problem) {
    return text(problem.code() + ".message", problem);
  }

  /** What to do about it, in one sentence. */
  public String hint(Problem problem) {
    return text(problem.code() + ".hint", problem);
  }

  /** The sentence of any problem of a code, with {@code …} for what it names. */
  String message(Code code) {
    return message(any(code));
  }

  /** What to do about any problem of a code, likewise. */
  String hint(Code code) {
    return hint(any(code));
  }

  private static Problem any(Code code) {
    return Problem.of(code, Place.of("any"), ANYTHING);
  }

  /** Where an argument is empty, the {@code .bare} sentence is used, if there is one. */
  private String text(String key, Problem problem) {
    String bare = key + ".bare";
    boolean useBare = problem.arguments().contains("") && bundle.containsKey(bare);
    return new MessageFormat(bundle.getString(useBare ? bare : key), locale)
        .format(problem.arguments().stream().map(this::worded).toArray());
  }

  /** An argument such as {@code word.mobile} stands for a word of the language. */
  private String worded(String argument) {
    return argument.startsWith(WORD) && bundle.containsKey(argument)
        ? bundle.getString(argument)
        : argument;
  }
}
