package org.nianbao.derive.tag;

import java.util.List;
import java.util.Locale;
import org.nianbao.model.Id;
import org.nianbao.model.Report;
import org.nianbao.model.Script;

/**
 * A tag with its reports.
 *
 * @param name the spelling that most reports use; of equally frequent ones the simplified
 * @param script in which that spelling is written; simplified where it is the same in both
 * @param otherSpellings from frequent to rare
 * @param reports newest first
 */
public record TagEntry(
    Id slug, String name, Script script, List<String> otherSpellings, List<Report> reports) {

  /** Stands for all that does not begin with a letter. */
  public static final String NO_LETTER = "#";

  public TagEntry {
    otherSpellings = List.copyOf(otherSpellings);
    reports = List.copyOf(reports);
  }

  /** The first letter of its pinyin, {@code A} to {@code Z}; {@link #NO_LETTER} for a digit. */
  public String letter() {
    String first = slug.value().substring(0, 1).toUpperCase(Locale.ROOT);
    return Character.isLetter(first.charAt(0)) ? first : NO_LETTER;
  }
}
