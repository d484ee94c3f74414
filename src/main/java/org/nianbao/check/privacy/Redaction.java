package org.nianbao.check.privacy;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problem;
import org.nianbao.problem.Waived;
import org.nianbao.read.Sources;

/** Keeps personal numbers out of what is printed: the log of a build may be read by anybody. */
public final class Redaction {

  private Redaction() {}

  /** The problems, without personal numbers in what they name, file names included. */
  public static List<Problem> of(List<Problem> problems) {
    return problems.stream().map(Redaction::of).toList();
  }

  /** Findings that stand, likewise. */
  public static List<Waived> ofWaived(List<Waived> findings) {
    return findings.stream()
        .map(it -> new Waived(of(it.finding()), of(it.document()), it.subject(), of(it.reason())))
        .toList();
  }

  private static Problem of(Problem problem) {
    Place place = problem.place();
    List<String> arguments = problem.arguments().stream().map(Redaction::of).toList();
    return new Problem(
        problem.code(),
        problem.severity(),
        new Place(of(place.file()), place.line(), place.column()),
        arguments);
  }

  /** The line that a place names, as long as it was, with personal numbers masked. */
  public static Optional<String> line(Sources sources, Place place) {
    List<String> lines = sources.of(place.file());
    return SourceBlock.of(lines).stream()
        .filter(it -> it.line() <= place.line())
        .reduce((first, second) -> second)
        .flatMap(it -> of(it.text()).lines().skip(place.line() - it.line()).findFirst())
        .or(() -> sources.line(place));
  }

  /** The text with an asterisk for each digit of a personal number but the first and last ones. */
  public static String of(String text) {
    List<PersonalNumber> numbers = PersonalNumbers.find(text);
    if (numbers.isEmpty()) {
      return text;
    }
    BitSet hidden = new BitSet();
    for (PersonalNumber number : numbers) {
      List<Glyph> glyphs =
          Glyphs.in(text).stream()
              .filter(it -> it.start() >= number.start() && it.end() <= number.end())
              .toList();
      glyphs.subList(PersonalNumber.SHOWN, glyphs.size() - 1).forEach(it -> hidden.set(it.start()));
    }
    StringBuilder masked = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      masked.appendCodePoint(hidden.get(i) ? '*' : text.codePointAt(i));
    }
    return masked.toString();
  }
}
