package org.nianbao.render.pages;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nianbao.derive.series.Point;
import org.nianbao.derive.series.Row;
import org.nianbao.model.Indicator;
import org.nianbao.model.Quantity;
import org.nianbao.render.chart.Lines;
import org.nianbao.render.chart.Mark;
import org.nianbao.render.chart.Scale;
import org.nianbao.render.view.ChartItem;
import org.nianbao.render.view.LineChart;
import org.nianbao.render.view.Link;
import org.nianbao.render.view.Sparkline;

/** What an organisation states for an indicator over the years, as a picture. */
final class SeriesCharts {

  /**
   * The size of a picture, and where in it the lines are; {@code edge} is the room for half a point
   * on either side.
   */
  private record Field(int width, int height, int left, int right, int top, int bottom, int edge) {}

  /** With room for numbers on the left, and for the names of years below. */
  private static final Field WHOLE = new Field(640, 320, 96, 616, 20, 264, 20);

  private static final Field SPARK = new Field(120, 32, 0, 120, 5, 27, 5);

  /** Two screens of a computer; the table has all of them. */
  private static final int MOST_CHARTS = 24;

  private static final int MOST_STEPS = 4;

  private final Edition edition;

  SeriesCharts(Edition edition) {
    this.edition = edition;
  }

  /** One for each indicator that an organisation states more than once, as many as fit a page. */
  List<ChartItem> byIndicator(List<Row> rows) {
    return items(rows, row -> edition.links().indicator(row.indicator()));
  }

  /** One for each organisation that states an indicator more than once, as many as fit a page. */
  List<ChartItem> byOrganisation(List<Row> rows) {
    return items(rows, row -> edition.links().shortly(row.organisation()));
  }

  private List<ChartItem> items(List<Row> rows, Function<Row, Link> head) {
    List<ChartItem> items = new ArrayList<>();
    for (Row row : rows) {
      LineChart chart = items.size() < MOST_CHARTS ? of(row) : null;
      if (chart != null) {
        items.add(new ChartItem(head.apply(row), row.indicator().unit().symbol(), chart));
      }
    }
    return items;
  }

  /** The same as small as a word, up to a figure; absent where that would be less than three. */
  @Nullable Sparkline upTo(Row row, Point point) {
    List<Mark> marks =
        known(row).stream()
            .filter(it -> it.year() <= point.year())
            .map(it -> mark(row, it))
            .toList();
    if (marks.size() < 3 || point.figure().quantity().isEmpty()) {
      return null;
    }
    Lines lines = lines(row.indicator(), marks, SPARK);
    return new Sparkline(
        description(marks), SPARK.width(), SPARK.height(), lines.lines(marks), lines.points(marks));
  }

  private static List<Point> known(Row row) {
    return row.points().values().stream().filter(it -> it.figure().quantity().isPresent()).toList();
  }

  private static Lines lines(Indicator indicator, List<Mark> marks, Field field) {
    Scale scale =
        Scale.of(marks.stream().map(Mark::value).toList(), MOST_STEPS, isCounted(indicator));
    return new Lines(
        scale,
        marks.get(0).year(),
        marks.get(marks.size() - 1).year(),
        field.left() + field.edge(),
        field.right() - field.left() - 2 * field.edge(),
        field.top(),
        field.bottom() - field.top());
  }

  /** A chart of known figures; absent where there are fewer than two. */
  private @Nullable LineChart of(Row row) {
    List<Mark> marks = known(row).stream().map(it -> mark(row, it)).toList();
    if (marks.size() < 2) {
      return null;
    }
    Lines lines = lines(row.indicator(), marks, WHOLE);
    return new LineChart(
        edition.text(
            "chart.title", row.organisation().shortName(), edition.links().name(row.indicator())),
        description(marks),
        WHOLE.width(),
        WHOLE.height(),
        WHOLE.left(),
        WHOLE.right(),
        WHOLE.top(),
        WHOLE.bottom(),
        lines.base(),
        lines.values(it -> edition.numbers().onScale(it, lines.scale().high())),
        lines.years(),
        lines.lines(marks),
        lines.points(marks));
  }

  private Mark mark(Row row, Point point) {
    boolean follows = row.before(point).filter(it -> it.year() == point.year() - 1).isPresent();
    return new Mark(
        point.year(),
        value(point, row.indicator()),
        follows,
        row.isApart(point),
        edition.text("chart.point", point.year(), edition.figures().of(point.figure()).words()));
  }

  private static BigDecimal value(Point point, Indicator indicator) {
    return point
        .figure()
        .quantity()
        .map(Quantity::baseValue)
        .orElseThrow()
        .divide(indicator.unit().factor(), MathContext.DECIMAL64);
  }

  private String description(List<Mark> marks) {
    Comparator<Mark> byValue = Comparator.comparing(Mark::value);
    return edition.text(
        "chart.description",
        marks.get(0).label(),
        marks.get(marks.size() - 1).label(),
        marks.stream().max(byValue).orElseThrow().label(),
        marks.stream().min(byValue).orElseThrow().label());
  }

  /** Of these there are no halves. */
  private static boolean isCounted(Indicator indicator) {
    return switch (indicator.kind()) {
      case PERSONS, PERSON_TIMES, HOUSEHOLDS, ORGANISATIONS, ITEMS -> true;
      case MONEY, PERCENT, AREA, DURATION -> false;
    };
  }
}
