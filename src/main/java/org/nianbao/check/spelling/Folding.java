package org.nianbao.check.spelling;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes spellings of one word equal, and Chinese words sortable and addressable in ASCII. */
public final class Folding {

  private static final Transliterator TO_SIMPLIFIED = Transliterator.getInstance("Hant-Hans");
  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

  /** Of its own, as it takes a while to load and most runs do without. */
  private static final class Pinyin {

    static final Transliterator RULES = Transliterator.getInstance("Han-Latin; Latin-ASCII");

    private Pinyin() {}
  }

  private Folding() {}

  /** Loads the rules of both scripts, for which the first text would have to wait. */
  public static String start() {
    return fold("協商") + pinyin("协商");
  }

  /** Simplified, half-width and lower-case: 信訪件 and 信访件 become the same. */
  public static String fold(String text) {
    return isAscii(text) ? text.strip().toLowerCase(Locale.ROOT) : foldAny(text);
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(it -> it < 0x80);
  }

  /** The same by the rules of Unicode, which leave ASCII as it is. */
  static String foldAny(String text) {
    return TO_SIMPLIFIED
        .transliterate(Normalizer2.getNFKCInstance().normalize(text.strip()))
        .toLowerCase(Locale.ROOT);
  }

  /** Pinyin words in lower case: 工资集体协商 becomes {@code gong zi ji ti xie shang}. */
  public static String pinyin(String text) {
    String latin = Pinyin.RULES.transliterate(fold(text)).toLowerCase(Locale.ROOT);
    return NO_WORD.matcher(latin).replaceAll(" ").strip();
  }

  /** The pinyin with hyphens, as part of an address; empty where there is no letter or digit. */
  public static String slug(String text) {
    return pinyin(text).replace(' ', '-');
  }
}
