package org.nianbao.problem;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Explains codes in one language. Title and text are from the {@code explanations_*.properties}
 * bundles; everything else is made of the code itself.
 */
public final class Explanations {

  private final Locale locale;
  private final Wording wording;
  private final ResourceBundle bundle;

  public Explanations(Language language) {
    this.locale = language.locale();
    this.wording = new Wording(language);
    this.bundle =
        ResourceBundle.getBundle(
            "org.nianbao.problem.explanations",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  public Explanation of(Code code) {
    return new Explanation(
        code,
        title(code),
        bundle.getString(code + ".text"),
        wording.message(code),
        wording.hint(code),
        leeway(code),
        ExampleReader.read(code));
  }

  /** A few words, for lists. */
  public String title(Code code) {
    return bundle.getString(code + ".title");
  }

  private String leeway(Code code) {
    String leeway = code.leeway().name().toLowerCase(Locale.ROOT);
    Severity other = code.severity() == Severity.ERROR ? Severity.WARNING : Severity.ERROR;
    return new MessageFormat(bundle.getString("leeway." + leeway), locale)
        .format(new String[] {code.name(), other.id(), bundle.getString("severity." + other.id())});
  }
}
