package org.nianbao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.model.Id;
import org.nianbao.model.Tenure;
import org.nianbao.model.YearRange;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problems;

/**
 * Reads the parents of an organisation: {@code linjiang-city}, or with years {@code linjiang-city
 * /2020, linjiang-new-area 2021/}.
 */
final class ParentsReader {

  private static final String PARENT = "parent";
  private static final String EXAMPLE = "linjiang-city /2020, linjiang-new-area 2021/";

  private static final Pattern ITEM = Pattern.compile("[^,，、;；]+");
  private static final Pattern FORM =
      Pattern.compile("\\s*([^\\s/／]+)\\s*(.*?)\\s*", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern YEARS =
      Pattern.compile("(?!.$)([0-9０-９]{4})?\\s*[/／]\\s*([0-9０-９]{4})?");
  private static final Pattern YEAR = Pattern.compile("[0-9０-９]{4}");

  private final Problems problems;

  /** One of them as written; {@code years} is empty where it has none. */
  private record Item(Place place, String id, String years) {

    Optional<YearRange> range() {
      if (years.isEmpty()) {
        return Optional.of(YearRange.ALWAYS);
      }
      if (YEAR.matcher(years).matches()) {
        return Optional.of(new YearRange(year(years), year(years)));
      }
      Matcher matcher = YEARS.matcher(years);
      return matcher.matches()
          ? Optional.of(new YearRange(year(matcher.group(1)), year(matcher.group(2))))
          : Optional.empty();
    }

    private static Optional<Integer> year(String written) {
      return Optional.ofNullable(written).map(Integer::valueOf);
    }
  }

  ParentsReader(Problems problems) {
    this.problems = problems;
  }

  List<Tenure> read(Header header) {
    List<Tenure> tenures = new ArrayList<>();
    for (Item item : items(header)) {
      Optional<Tenure> tenure = tenure(item);
      Optional<Tenure> other =
          tenure.flatMap(
              it -> tenures.stream().filter(than -> than.years().overlaps(it.years())).findFirst());
      if (tenure.isPresent() && other.isPresent()) {
        problems.add(Code.NB221, item.place(), other.get().parent().value(), item.id());
      } else {
        tenure.ifPresent(tenures::add);
      }
    }
    return tenures;
  }

  /** Where one of the parents stands, or the whole value where it cannot be told. */
  static Place placeOf(Header header, Tenure tenure) {
    return items(header).stream()
        .filter(it -> it.id().equals(tenure.parent().value()))
        .filter(it -> it.range().filter(tenure.years()::equals).isPresent())
        .map(Item::place)
        .findFirst()
        .orElse(header.placeOf(PARENT));
  }

  private Optional<Tenure> tenure(Item item) {
    if (!Id.isValid(item.id())) {
      problems.add(Code.NB107, item.place(), item.id(), "liaobu-town");
      return Optional.empty();
    }
    Optional<YearRange> range = item.range();
    if (range.isEmpty()) {
      problems.add(Code.NB211, item.place(), PARENT, item.id() + " " + item.years(), EXAMPLE);
    } else if (!isPossible(range.get())) {
      problems.add(Code.NB218, item.place(), PARENT, item.years());
      return Optional.empty();
    }
    return range.map(it -> new Tenure(new Id(item.id()), it));
  }

  private static boolean isPossible(YearRange years) {
    return years.first().map(Header::isYear).orElse(true)
        && years.last().map(Header::isYear).orElse(true)
        && years.overlaps(years);
  }

  private static List<Item> items(Header header) {
    String text = header.text(PARENT).orElse("");
    Place value = header.placeOf(PARENT);
    List<Item> items = new ArrayList<>();
    Matcher matcher = ITEM.matcher(text);
    while (matcher.find()) {
      Matcher form = FORM.matcher(matcher.group());
      if (form.matches()) {
        int column = text.codePointCount(0, matcher.start() + form.start(1));
        items.add(
            new Item(
                new Place(value.file(), value.line(), value.column() + column),
                form.group(1),
                form.group(2)));
      }
    }
    return items;
  }
}
