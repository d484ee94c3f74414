package org.nianbao.read;

import java.util.Map;
import java.util.TreeMap;

/** The words that Asciidoctor puts before notes, tables and figures, by attribute name. */
final class Captions {

  private static final Map<String, String> SIMPLIFIED =
      Map.of(
          "note-caption", "说明",
          "tip-caption", "提示",
          "important-caption", "重要",
          "caution-caption", "注意",
          "warning-caption", "警告",
          "table-caption", "表",
          "figure-caption", "图",
          "example-caption", "例",
          "appendix-caption", "附录");

  private static final Map<String, String> TRADITIONAL =
      Map.of(
          "note-caption", "說明",
          "tip-caption", "提示",
          "important-caption", "重要",
          "caution-caption", "注意",
          "warning-caption", "警告",
          "table-caption", "表",
          "figure-caption", "圖",
          "example-caption", "例",
          "appendix-caption", "附錄");

  private Captions() {}

  /** Of a language tag in lower case; simplified Chinese where it is empty. */
  static Map<String, String> of(String language) {
    if (language.startsWith("en")) {
      return Map.of();
    }
    boolean traditional =
        language.startsWith("zh-hant")
            || language.startsWith("zh-tw")
            || language.startsWith("zh-hk")
            || language.startsWith("zh-mo");
    return new TreeMap<>(traditional ? TRADITIONAL : SIMPLIFIED);
  }
}
