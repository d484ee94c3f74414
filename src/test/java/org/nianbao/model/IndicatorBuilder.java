package org.nianbao.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** An indicator for tests; what a test does not say is plain. */
public final class IndicatorBuilder {

  private final Id id;
  private final String name;
  private String nameHant;
  private String shortName;
  private Optional<String> nameEnglish = Optional.empty();
  private Unit unit = Units.unit("件");
  private Aggregation aggregation = Aggregation.SUM;
  private Direction direction = Direction.NEUTRAL;
  private Optional<Id> area = Optional.empty();
  private final List<List<Id>> parts = new ArrayList<>();
  private Optional<Ratio> ratio = Optional.empty();
  private List<String> aliases = List.of();
  private Optional<Quantity> maximum = Optional.empty();
  private YearRange valid = YearRange.ALWAYS;
  private Text definition = Texts.of("");

  private IndicatorBuilder(String id, String name) {
    this.id = new Id(id);
    this.name = name;
    this.nameHant = name;
    this.shortName = name;
  }

  /** The id stands in for the pinyin by which lists are sorted. */
  public static IndicatorBuilder indicator(String id, String name) {
    return new IndicatorBuilder(id, name);
  }

  public IndicatorBuilder nameHant(String value) {
    nameHant = value;
    return this;
  }

  public IndicatorBuilder shortName(String value) {
    shortName = value;
    return this;
  }

  public IndicatorBuilder nameEnglish(String value) {
    nameEnglish = Optional.of(value);
    return this;
  }

  public IndicatorBuilder unit(String symbol) {
    unit = Units.unit(symbol);
    return this;
  }

  public IndicatorBuilder unit(Unit value) {
    unit = value;
    return this;
  }

  public IndicatorBuilder aggregation(Aggregation value) {
    aggregation = value;
    return this;
  }

  public IndicatorBuilder direction(Direction value) {
    direction = value;
    return this;
  }

  public IndicatorBuilder area(String value) {
    area = Optional.of(new Id(value));
    return this;
  }

  public IndicatorBuilder parts(String... ids) {
    parts.add(Arrays.stream(ids).map(Id::new).toList());
    return this;
  }

  public IndicatorBuilder ratio(String numerator, String denominator) {
    ratio = Optional.of(new Ratio(new Id(numerator), new Id(denominator)));
    return this;
  }

  public IndicatorBuilder aliases(String... some) {
    aliases = List.of(some);
    return this;
  }

  public IndicatorBuilder maximum(Quantity value) {
    maximum = Optional.of(value);
    return this;
  }

  public IndicatorBuilder valid(Integer first, Integer last) {
    valid = new YearRange(Optional.of(first), Optional.of(last));
    return this;
  }

  public IndicatorBuilder definition(Text value) {
    definition = value;
    return this;
  }

  public Indicator build() {
    return new Indicator(
        id,
        name,
        nameHant,
        nameEnglish,
        shortName,
        aliases,
        id.value(),
        unit,
        unit.kinds().get(0),
        aggregation,
        direction,
        area,
        parts,
        ratio,
        maximum,
        valid,
        Script.HANS,
        definition);
  }
}
