package org.nianbao.check;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.nianbao.check.spelling.Suggestion;
import org.nianbao.model.Id;
import org.nianbao.model.Script;
import org.nianbao.model.YearRange;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problems;
import org.nianbao.read.RawAttribute;
import org.nianbao.read.RawDocument;

/** Reads the values of a document's header and says what is wrong with each. */
final class Header {

  static final int FIRST_YEAR = 1900;
  static final int LAST_YEAR = 2199;

  private final RawDocument document;
  private final Problems problems;

  Header(RawDocument document, Problems problems) {
    this.document = document;
    this.problems = problems;
  }

  /** Says which attributes stand twice, and which unknown ones are near a known one. */
  void checkNames(Collection<String> known, Collection<String> prefixes) {
    Set<String> seen = new HashSet<>();
    for (RawAttribute attribute : document.attributes()) {
      String name = attribute.name();
      if (prefixes.stream().anyMatch(name::startsWith)) {
        continue;
      }
      if (!seen.add(name)) {
        problems.add(Code.NB210, attribute.nameAt(), name);
      }
      if (!known.contains(name)) {
        nearestName(name, known, prefixes)
            .ifPresent(near -> problems.add(Code.NB213, attribute.nameAt(), name, near));
      }
    }
  }

  private static Optional<String> nearestName(
      String name, Collection<String> known, Collection<String> prefixes) {
    int hyphen = name.indexOf('-');
    Optional<String> prefix =
        hyphen < 0
            ? Optional.empty()
            : Suggestion.nearest(name.substring(0, hyphen + 1), prefixes)
                .map(near -> near + name.substring(hyphen + 1));
    return prefix.or(() -> Suggestion.nearest(name, known));
  }

  /** The title, or a problem and an empty text. */
  String title() {
    Optional<RawAttribute> title = document.title().filter(it -> !it.value().isEmpty());
    if (title.isEmpty()) {
      problems.add(Code.NB201, document.place());
    }
    return title.map(RawAttribute::value).orElse("");
  }

  Optional<RawAttribute> attribute(String name) {
    return document.attribute(name).filter(it -> !it.value().isEmpty());
  }

  Optional<String> text(String name) {
    return attribute(name).map(RawAttribute::value);
  }

  /** The value, or a problem and an empty text. */
  String requiredText(String name, String example) {
    Optional<String> value = text(name);
    if (value.isEmpty()) {
      problems.add(Code.NB212, placeOf(name), name, example);
    }
    return value.orElse("");
  }

  Optional<Id> id(String name) {
    return attribute(name).flatMap(this::id);
  }

  private Optional<Id> id(RawAttribute attribute) {
    if (Id.isValid(attribute.value())) {
      return Optional.of(new Id(attribute.value()));
    }
    problems.add(Code.NB107, attribute.valueAt(), attribute.value(), "liaobu-town");
    return Optional.empty();
  }

  /** A value of a list; {@code missing} where the attribute is absent. */
  <T> Optional<T> oneOf(
      String name, Function<String, Optional<T>> parse, List<String> all, Optional<T> missing) {
    Optional<RawAttribute> attribute = attribute(name);
    if (attribute.isEmpty()) {
      if (missing.isEmpty()) {
        problems.add(Code.NB212, placeOf(name), name, all.get(0));
      }
      return missing;
    }
    String value = attribute.get().value();
    Optional<T> parsed = parse.apply(value);
    if (parsed.isEmpty()) {
      problems.add(
          Code.NB211,
          attribute.get().valueAt(),
          name,
          value,
          Suggestion.nearest(value, all).orElse(String.join("、", all)));
    }
    return parsed;
  }

  /** {@code yes} or {@code no}; {@code no} where absent. */
  boolean flag(String name) {
    return oneOf(
            name,
            value ->
                switch (value) {
                  case "yes" -> Optional.of(true);
                  case "no" -> Optional.of(false);
                  default -> Optional.<Boolean>empty();
                },
            List.of("yes", "no"),
            Optional.of(false))
        .orElse(false);
  }

  Script script(Script usual) {
    return oneOf(
            "lang",
            Script::parse,
            List.of(Script.HANS.tag(), Script.HANT.tag()),
            Optional.of(usual))
        .orElse(usual);
  }

  Optional<LocalDate> day(String name) {
    Optional<RawAttribute> attribute = attribute(name);
    Optional<LocalDate> day = attribute.flatMap(it -> Dates.day(it.value()));
    if (attribute.isPresent() && day.isEmpty()) {
      problems.add(Code.NB206, attribute.get().valueAt(), attribute.get().value(), name);
    }
    return day;
  }

  YearRange years() {
    Optional<Integer> first = year("from");
    Optional<Integer> last = year("to");
    if (first.isPresent() && last.isPresent() && last.get() < first.get()) {
      problems.add(Code.NB218, placeOf("to"), "to", text("to").orElse(""));
    }
    return new YearRange(first, last);
  }

  private Optional<Integer> year(String name) {
    Optional<Integer> year = number(name);
    if (year.isPresent() && !isYear(year.get())) {
      problems.add(Code.NB218, placeOf(name), name, year.get().toString());
      return Optional.empty();
    }
    return year;
  }

  /** Whether a union can have had to do with a year. */
  static boolean isYear(int year) {
    return FIRST_YEAR <= year && year <= LAST_YEAR;
  }

  Optional<Integer> number(String name) {
    Optional<RawAttribute> attribute = attribute(name);
    if (attribute.isEmpty()) {
      return Optional.empty();
    }
    if (!attribute.get().value().matches("\\d{1,6}")) {
      problems.add(Code.NB218, attribute.get().valueAt(), name, attribute.get().value());
      return Optional.empty();
    }
    return Optional.of(Integer.parseInt(attribute.get().value()));
  }

  /** Where a word stands in the value of an attribute, or the value itself where it does not. */
  Place placeIn(String name, String word) {
    Place value = placeOf(name);
    int index = text(name).orElse("").indexOf(word);
    return index < 0
        ? value
        : new Place(
            value.file(),
            value.line(),
            value.column() + text(name).orElse("").codePointCount(0, index));
  }

  /** Where the value of an attribute stands, or the whole document where it is absent. */
  Place placeOf(String name) {
    return document.attribute(name).map(RawAttribute::valueAt).orElse(document.place());
  }
}
