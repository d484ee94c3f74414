package org.nianbao.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nianbao.check.quantity.QuantityReader;
import org.nianbao.check.quantity.Units;
import org.nianbao.check.spelling.Folding;
import org.nianbao.check.spelling.Suggestion;
import org.nianbao.model.Aggregation;
import org.nianbao.model.Direction;
import org.nianbao.model.Id;
import org.nianbao.model.Indicator;
import org.nianbao.model.Quantity;
import org.nianbao.model.Ratio;
import org.nianbao.model.Unit;
import org.nianbao.model.UnitKind;
import org.nianbao.problem.Code;
import org.nianbao.problem.Problems;
import org.nianbao.read.RawAttribute;

/** Reads documents of type {@code indicator}. */
final class IndicatorReader {

  private static final Unit ANY = Units.find("件").orElseThrow();

  private final Opener opener;
  private final Set<Id> indicators;
  private final Set<Id> areas;
  private final Problems problems;

  /**
   * @param indicators the ids of all indicators
   * @param areas the ids of all areas
   */
  IndicatorReader(Opener opener, Set<Id> indicators, Set<Id> areas, Problems problems) {
    this.opener = opener;
    this.indicators = indicators;
    this.areas = areas;
    this.problems = problems;
  }

  Checked<Indicator> read(FiledDocument document) {
    Opener.Opened opened = opener.open(document);
    Header header = opened.header();
    String name = opened.title();
    Unit unit = unit(header);
    UnitKind kind = kind(header, unit);
    Indicator indicator =
        new Indicator(
            document.id(),
            name,
            header.text("name-hant").orElse(name),
            header.text("name-en"),
            header.text("short-name").orElse(name),
            aliases(header),
            Folding.pinyin(name),
            unit,
            kind,
            header
                .oneOf(
                    "aggregation",
                    Aggregation::parse,
                    Arrays.stream(Aggregation.values()).map(Aggregation::id).toList(),
                    Optional.empty())
                .orElse(Aggregation.NONE),
            header
                .oneOf(
                    "direction",
                    Direction::parse,
                    Arrays.stream(Direction.values()).map(Direction::id).toList(),
                    Optional.of(Direction.NEUTRAL))
                .orElse(Direction.NEUTRAL),
            header.id("area").filter(id -> known(header, "area", id, areas)),
            parts(header),
            ratio(header),
            maximum(header, name, kind),
            header.years(),
            opened.script(),
            opened.body().text());
    return opened.as(indicator);
  }

  private Unit unit(Header header) {
    String written = header.requiredText("unit", "件");
    Optional<Unit> unit = Units.find(written);
    if (unit.isEmpty() && !written.isEmpty()) {
      problems.add(Code.NB403, header.placeOf("unit"), written, String.join("、", Units.symbols()));
    }
    return unit.orElse(ANY);
  }

  private UnitKind kind(Header header, Unit unit) {
    List<UnitKind> kinds = unit.kinds();
    return header
        .oneOf(
            "unit-kind",
            value -> kinds.stream().filter(it -> it.id().equals(value)).findFirst(),
            kinds.stream().map(UnitKind::id).toList(),
            Optional.of(kinds.get(0)))
        .orElse(kinds.get(0));
  }

  private static List<String> aliases(Header header) {
    return header.text("aliases").stream()
        .flatMap(it -> Stream.of(it.split("[,，、]", -1)))
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .toList();
  }

  private Optional<Quantity> maximum(Header header, String name, UnitKind kind) {
    Optional<RawAttribute> written = header.attribute("at-most");
    if (written.isEmpty()) {
      return Optional.empty();
    }
    if (QuantityReader.read(written.get().value()) instanceof QuantityReader.Read read) {
      if (read.quantity().unit().kinds().contains(kind)) {
        return Optional.of(read.quantity());
      }
      problems.add(
          Code.NB404,
          written.get().valueAt(),
          read.quantity().unitAsWritten(),
          name,
          Units.symbolsOf(kind));
    } else {
      problems.add(
          Code.NB211, written.get().valueAt(), "at-most", written.get().value(), "100%、5000 人");
    }
    return Optional.empty();
  }

  /** {@code a + b; c + d + e}: two sums, each of which makes the whole. */
  private List<List<Id>> parts(Header header) {
    List<List<Id>> sums = new ArrayList<>();
    for (String sum : header.text("parts").map(it -> it.split("[;；]", -1)).orElse(new String[0])) {
      List<Id> parts =
          Stream.of(sum.split("[+＋]", -1)).flatMap(it -> id(header, "parts", it).stream()).toList();
      if (parts.size() > 1) {
        sums.add(parts);
      }
    }
    return sums;
  }

  private Optional<Ratio> ratio(Header header) {
    Optional<String> written = header.text("ratio-of");
    if (written.isEmpty()) {
      return Optional.empty();
    }
    String[] terms = written.get().split("[/／]", -1);
    if (terms.length != 2) {
      problems.add(Code.NB211, header.placeOf("ratio-of"), "ratio-of", written.get(), "a / b");
      return Optional.empty();
    }
    Optional<Id> numerator = id(header, "ratio-of", terms[0]);
    Optional<Id> denominator = id(header, "ratio-of", terms[1]);
    return numerator.flatMap(top -> denominator.map(bottom -> new Ratio(top, bottom)));
  }

  private Optional<Id> id(Header header, String attribute, String written) {
    String text = written.strip();
    if (Id.isValid(text)) {
      return Optional.of(new Id(text)).filter(id -> known(header, attribute, id, indicators));
    }
    report(header, attribute, text, indicators);
    return Optional.empty();
  }

  private boolean known(Header header, String attribute, Id id, Set<Id> all) {
    if (all.contains(id)) {
      return true;
    }
    report(header, attribute, id.value(), all);
    return false;
  }

  private void report(Header header, String attribute, String written, Set<Id> all) {
    problems.add(
        Code.NB307,
        header.placeIn(attribute, written),
        attribute,
        written,
        Suggestion.nearest(written, all.stream().map(Id::value).toList()).orElse(""));
  }
}
