package org.nianbao.check.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.model.Indicator;
import org.nianbao.model.UnitKind;

/**
 * Finds comparisons with the year before: 较上年增加 124 个, 同比下降 12.5%. Which figure is compared must be
 * beyond doubt: the one directly before, or the only one before that the unit fits.
 */
final class ChangeReader {

  private static final String YEAR_BEFORE =
      "(?:上一?年度?|去年度?|上一年度)(?:同期|底|末)?|(?<year>[0-9]{4})年度?(?:同期|底|末)?";
  private static final String MORE = "净?增加|增长|上升|提高|提升|净增|增|多|升";
  private static final String FEWER = "减少|下降|降低|回落|下滑|减|降|少";

  private static final Pattern COMPARISON =
      Pattern.compile(
          "(?<mark>[，、（])?(?<said>(?:[比较](?:"
              + YEAR_BEFORE
              + ")(?:相比)?|[同与和](?:"
              + YEAR_BEFORE.replace("<year>", "<same>")
              + ")(?:相比|比较|比)|同比(?:上年|去年)?)[，]?(?:又|略有|略|有所|净|共|总共|同比)?(?:(?<more>"
              + MORE
              + ")|(?<fewer>"
              + FEWER
              + "))(?:了|出)?)");

  /** Goes on behind a comparison: 较上年增加 124 个，增长 12.5%. */
  private static final Pattern ALSO =
      Pattern.compile(
          "(?<mark>[，、（])(?<said>(?:(?<more>增幅|增长率|增长|上升|提高|增加)|(?<fewer>降幅|下降|减少|降低))(?:了|为|达|达到)?)");

  private final Viewpoint viewpoint;
  private final Names names;

  ChangeReader(Viewpoint viewpoint, Names names) {
    this.viewpoint = viewpoint;
    this.names = names;
  }

  /**
   * A number that says how much an indicator's figure changed.
   *
   * @param start where the words begin that say it
   */
  record Change(Indicator indicator, Claim.Kind kind, Typed typed, int start) {}

  /** A number before a comparison; what it counts is not always known. */
  private record Figure(Optional<Indicator> indicator, List<UnitKind> kinds, int end) {

    boolean fits(Typed change) {
      List<UnitKind> wanted = change.unit().kinds();
      boolean isPoints = change.unit().equals(Claim.POINTS);
      return (wanted.contains(UnitKind.PERCENT) && !isPoints)
          || kinds.stream().anyMatch(wanted::contains);
    }
  }

  /** The changes that a sentence states, from left to right. */
  List<Change> read(
      Sentence sentence, Folded folded, List<Typed> typed, List<ValueReader.Value> values) {
    List<Change> changes = new ArrayList<>();
    Map<Integer, Typed> byStart = new TreeMap<>();
    typed.forEach(it -> byStart.put(it.start(), it));
    List<Figure> figures = figures(sentence, folded, typed, values);
    Matcher matcher = COMPARISON.matcher(sentence.text()).region(sentence.start(), sentence.end());
    int consumed = sentence.start();
    while (matcher.find()) {
      Typed number = byStart.get(matcher.end());
      int from = consumed;
      int mark = matcher.start();
      List<Figure> pending =
          figures.stream().filter(it -> it.end() > from && it.end() <= mark).toList();
      consumed = number == null ? matcher.end() : number.end();
      if (number == null
          || number.quantity().isEmpty()
          || !isYearBefore(matcher)
          || !ValueReader.isFree(sentence, number)) {
        continue;
      }
      Optional<Indicator> compared = compared(pending, matcher, number);
      if (compared.isPresent()) {
        changes.add(change(compared.get(), matcher, number));
        Optional<Change> also = also(compared.get(), sentence, number, byStart);
        also.ifPresent(changes::add);
        consumed = also.map(it -> it.typed().end()).orElse(consumed);
      }
    }
    return changes;
  }

  private List<Figure> figures(
      Sentence sentence, Folded folded, List<Typed> typed, List<ValueReader.Value> values) {
    List<Figure> figures = new ArrayList<>();
    folded
        .references()
        .subMap(sentence.start(), sentence.end())
        .forEach((at, id) -> figures.add(referred(names.byId(id), at + 1)));
    for (Typed number : typed) {
      Optional<ValueReader.Value> value =
          values.stream().filter(it -> it.typed().equals(number)).findFirst();
      figures.add(
          new Figure(
              value.map(ValueReader.Value::indicator),
              number.unit().kinds(),
              value.map(ValueReader.Value::end).orElse(number.end())));
    }
    figures.sort(Comparator.comparing(Figure::end));
    return figures;
  }

  private static Figure referred(Optional<Indicator> indicator, int end) {
    return new Figure(indicator, indicator.map(it -> List.of(it.kind())).orElse(List.of()), end);
  }

  private boolean isYearBefore(Matcher matcher) {
    String year = matcher.group("year") == null ? matcher.group("same") : matcher.group("year");
    return year == null || viewpoint.isYearBefore(Integer.parseInt(year));
  }

  private static Optional<Indicator> compared(List<Figure> pending, Matcher matcher, Typed number) {
    if (pending.isEmpty() || pending.get(pending.size() - 1).end() != matcher.start()) {
      return Optional.empty();
    }
    String mark = matcher.group("mark");
    List<Figure> fitting = pending.stream().filter(it -> it.fits(number)).toList();
    Figure last = pending.get(pending.size() - 1);
    if (mark == null || mark.equals("（")) {
      return last.fits(number) ? last.indicator() : Optional.empty();
    }
    return fitting.size() == 1 ? fitting.get(0).indicator() : Optional.empty();
  }

  private static Optional<Change> also(
      Indicator indicator, Sentence sentence, Typed number, Map<Integer, Typed> byStart) {
    Matcher matcher = ALSO.matcher(sentence.text()).region(number.end(), sentence.end());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    return Optional.ofNullable(byStart.get(matcher.end()))
        .filter(it -> it.unit().kinds().contains(UnitKind.PERCENT))
        .filter(it -> it.quantity().isPresent() && ValueReader.isFree(sentence, it))
        .map(it -> change(indicator, matcher, it));
  }

  private static Change change(Indicator indicator, Matcher matcher, Typed number) {
    return new Change(
        indicator,
        matcher.group("more") != null ? Claim.Kind.MORE : Claim.Kind.FEWER,
        number,
        matcher.start("said"));
  }
}
