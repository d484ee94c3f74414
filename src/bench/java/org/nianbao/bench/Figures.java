package org.nianbao.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * The numbers that organisations report: of a branch, made up so that they grow a little from year
 * to year; of one above others, the sums of those below.
 */
final class Figures {

  /**
   * What is reported.
   *
   * @param usual about what a branch reports, in hundredths of the unit
   * @param decimals how many are written
   */
  private record Measure(String indicator, String unit, int usual, int decimals) {}

  private static final List<Measure> MEASURES =
      List.of(
          new Measure("members", "人", 42_000, 0),
          new Measure("grassroots-unions", "家", 1_600, 0),
          new Measure("collective-contracts", "份", 2_300, 0),
          new Measure("wage-agreement-enterprises", "家", 1_900, 0),
          new Measure("petitions-referred", "件", 1_300, 0),
          new Measure("petitions-received", "件", 2_900, 0),
          new Measure("aid-recipients", "人", 3_400, 0),
          new Measure("aid-amount", "万元", 640, 2),
          new Measure("training-visits", "人次", 61_000, 0),
          new Measure("activity-participants", "人", 38_000, 0),
          new Measure("union-dues", "万元", 5_300, 2));

  private final List<Union> unions;
  private final List<List<Union>> below = new ArrayList<>();
  private final long seed;

  Figures(List<Union> unions, long seed) {
    this.unions = unions;
    this.seed = seed;
    unions.forEach(it -> below.add(new ArrayList<>()));
    unions.stream().filter(it -> it.parent() >= 0).forEach(it -> below.get(it.parent()).add(it));
  }

  /** What a report states, as it is written in its header, by indicator. */
  Map<String, String> of(Union union, int year) {
    long[] values = values(union, year);
    Map<String, String> written = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      Measure measure = MEASURES.get(i);
      if (measure.indicator().equals("petitions-referred")) {
        written.put("petitions", whole(values[i] + values[i + 1]) + " 件");
      }
      String number = measure.decimals() == 0 ? whole(values[i]) : decimal(values[i]);
      written.put(measure.indicator(), number + " " + measure.unit());
    }
    return written;
  }

  private long[] values(Union union, int year) {
    long[] values = new long[MEASURES.size()];
    if (union.isLeaf()) {
      for (int i = 0; i < values.length; i++) {
        values[i] = value(union, year, i);
      }
    }
    for (Union part : below.get(union.number())) {
      long[] theirs = values(unions.get(part.number()), year);
      for (int i = 0; i < values.length; i++) {
        values[i] += theirs[i];
      }
    }
    return values;
  }

  private long value(Union union, int year, int measure) {
    Measure it = MEASURES.get(measure);
    double size = 0.6 + 0.8 * random(union.number(), 0, measure).nextDouble();
    double growth = 1 + 0.02 * (year - Corpus.FIRST_YEAR);
    double chance = 0.98 + 0.04 * random(union.number(), year, measure).nextDouble();
    long value = Math.round(it.usual() * size * growth * chance);
    return it.decimals() == 0 ? Math.max(100, value / 100 * 100) : value;
  }

  private RandomGenerator random(int union, int year, int measure) {
    long mixed = ((seed * 31 + union) * 8191 + year) * 127 + measure;
    return RandomGeneratorFactory.of("SplittableRandom").create(mixed);
  }

  private static String whole(long hundredths) {
    return Long.toString(hundredths / 100);
  }

  private static String decimal(long hundredths) {
    return hundredths / 100 + "." + (hundredths % 100 < 10 ? "0" : "") + hundredths % 100;
  }
}
