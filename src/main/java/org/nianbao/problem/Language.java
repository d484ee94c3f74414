package org.nianbao.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language in which problems and the interface of the site are worded. */
public enum Language {
  ZH_CN("zh-CN", "zh-Hans"),
  ZH_TW("zh-TW", "zh-Hant"),
  EN("en", "en");

  private final String tag;
  private final String htmlTag;

  Language(String tag, String htmlTag) {
    this.tag = tag;
    this.htmlTag = htmlTag;
  }

  /** The value of {@code --lang} and {@code site.locale}, for example {@code zh-CN}. */
  public String tag() {
    return tag;
  }

  /** The value of the {@code lang} attribute in HTML, for example {@code zh-Hans}. */
  public String htmlTag() {
    return htmlTag;
  }

  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  /** Accepts {@code zh-CN} as well as JBake's spelling {@code zh_CN}, in any case. */
  public static Optional<Language> parse(String text) {
    String wanted = text.strip().replace('_', '-');
    return Arrays.stream(values()).filter(it -> it.tag.equalsIgnoreCase(wanted)).findFirst();
  }
}
