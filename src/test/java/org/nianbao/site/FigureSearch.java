package org.nianbao.site;

import com.ibm.icu.text.Transliterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.select.Elements;

/**
 * Looks for figures in the text of a page. Both sides are folded to simplified characters, for one
 * fact sheet names its units in another script than the report.
 */
final class FigureSearch {

  private static final Transliterator SIMPLIFY = Transliterator.getInstance("Hant-Hans");
  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");
  private static final Pattern UNKNOWN = Pattern.compile("未知|遮|未能辨认");

  /** How many characters around the name of a figure may say that it is unknown. */
  private static final int NEAR = 40;

  private final String text;

  private FigureSearch(String text) {
    this.text = text;
  }

  /** In elements as readers see it. */
  static FigureSearch in(Elements elements) {
    return new FigureSearch(fold(elements.text()));
  }

  private static String fold(String text) {
    String simplified = SIMPLIFY.transliterate(text.replaceAll("\\h+", " "));
    return THOUSANDS.matcher(simplified).replaceAll("");
  }

  /** Whether the text states the figure, with its unit and qualifier, or says that it is masked. */
  boolean finds(FigureFact fact) {
    return fact.number().isEmpty()
        ? saysUnknown(fact.what())
        : Pattern.compile(pattern(fact)).matcher(text).find();
  }

  private static String pattern(FigureFact fact) {
    // 12 is not stated by 112 or 1.12, and 人 not by 人次.
    String number = "(?<![\\d.])" + Pattern.quote(fact.number()) + " ?";
    String unit = Pattern.quote(fold(fact.unit())) + "(?!次)";
    return switch (fact.qualifier()) {
      case "more" ->
          "超过 ?" + number + unit + "|" + number + "[余多] ?" + unit + "|" + number + unit + "[余多]";
      case "about" -> "[约近] ?" + number + unit;
      default -> number + unit;
    };
  }

  private boolean saysUnknown(String what) {
    String name = fold(what).replaceFirst("^其中", "");
    Matcher named = Pattern.compile(Pattern.quote(name)).matcher(text);
    while (named.find()) {
      int start = Math.max(0, named.start() - NEAR);
      int end = Math.min(text.length(), named.end() + NEAR);
      if (UNKNOWN.matcher(text.substring(start, end)).find()) {
        return true;
      }
    }
    return false;
  }
}
