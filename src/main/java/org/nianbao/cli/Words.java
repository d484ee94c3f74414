package org.nianbao.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.nianbao.problem.Language;

/** What the program itself says, in one language, from the {@code cli_*.properties} bundles. */
final class Words {

  private final Locale locale;
  private final ResourceBundle bundle;

  Words(Language language) {
    this.locale = language.locale();
    this.bundle =
        ResourceBundle.getBundle(
            "org.nianbao.cli.cli",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  String get(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), locale).format(arguments);
  }
}
