package org.nianbao.model;

import java.util.Arrays;
import java.util.Optional;

/** The script in which a text is written. */
public enum Script {
  HANS("zh-Hans"),
  HANT("zh-Hant");

  private final String tag;

  Script(String tag) {
    this.tag = tag;
  }

  /** The value of {@code :lang:} in a document and of {@code lang} in HTML. */
  public String tag() {
    return tag;
  }

  public static Optional<Script> parse(String tag) {
    return Arrays.stream(values()).filter(it -> it.tag.equalsIgnoreCase(tag)).findFirst();
  }
}
