package org.nianbao.check;

import com.ibm.icu.lang.UCharacter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nianbao.check.privacy.Redaction;
import org.nianbao.file.Whole;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problems;
import org.nianbao.read.Images;
import org.nianbao.read.SeparatedValues;

/**
 * The rules of files that documents show or link to. They are asked in every run, as such a file
 * may change while the documents do not.
 */
final class Attachments {

  private static final String CONTENT = "content/";
  private static final int MAX_FORMULAS_REPORTED = 5;
  private static final int MAX_SHOWN = 40;
  private static final int MAX_MASKED = 5 * MAX_SHOWN;

  private final Images files;
  private final Problems problems;
  private final Map<String, String> first = new HashMap<>();

  private Attachments(Images files, Problems problems) {
    this.files = files;
    this.problems = problems;
  }

  /** {@code attachments} are paths below the content folder, in a fixed order. */
  static void check(Collection<String> attachments, Images files, Problems problems) {
    Attachments rules = new Attachments(files, problems);
    attachments.forEach(rules::check);
  }

  private void check(String path) {
    Place place = Place.of(CONTENT + path);
    List<String> names = List.of(path.split("/", -1));
    // Beside the home page lies what hosts and search engines obey, such as robots.txt.
    if (names.size() < 2 || DocumentType.ofFolder(names.get(0)).isEmpty()) {
      problems.add(Code.NB106, place, CONTENT + path);
    }
    names.stream()
        .filter(it -> !FileNames.isSafe(it))
        .findFirst()
        .ifPresent(it -> problems.add(Code.NB112, place, it));
    String other = first.putIfAbsent(UCharacter.foldCase(path, true), path);
    if (other != null) {
      problems.add(Code.NB113, place, CONTENT + other);
    }
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    files
        .beginning(path, FileKinds.ENOUGH)
        .filter(it -> !FileKinds.isKind(ending, it))
        .ifPresent(it -> problems.add(Code.NB114, place, ending));
    Optional<Whole> large = Whole.of(path).filter(it -> files.isTooLarge(path, it));
    large.ifPresent(it -> problems.add(Code.NB104, place, it.shown()));
    if (ending.equals("csv") && large.isEmpty()) {
      files.text(path).map(Formulas::in).ifPresent(it -> report(path, it));
    }
  }

  private void report(String path, List<SeparatedValues.Cell> formulas) {
    formulas.stream()
        .limit(MAX_FORMULAS_REPORTED)
        .forEach(
            it -> problems.add(Code.NB115, Place.of(CONTENT + path, it.line()), shown(it.text())));
  }

  /** Masked before it is cut: of half a personal number nobody could tell that it is one. */
  private static String shown(String formula) {
    String text = Redaction.of(formula.substring(0, Math.min(formula.length(), MAX_MASKED)));
    return text.length() > MAX_SHOWN ? text.substring(0, MAX_SHOWN) + "…" : text;
  }
}
