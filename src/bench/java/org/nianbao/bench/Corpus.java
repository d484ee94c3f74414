package org.nianbao.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Made-up reports of any number: the same for the same size and seed, and without a finding.
 *
 * @param reports how many, over organisations and {@link #YEARS} years
 */
record Corpus(int reports, long seed) {

  static final int FIRST_YEAR = 2015;
  static final int YEARS = 10;

  private static final int SENTENCES = 6;
  private static final int TAGS = 4;
  private static final List<String> QUARTERS = List.of("一季度", "二季度", "三季度", "四季度");

  List<Union> unions() {
    return Federation.of((reports + YEARS - 1) / YEARS);
  }

  /** One after the other, so that no more than one need be in memory. */
  Stream<SampleReport> all() {
    List<Union> unions = unions();
    Figures figures = new Figures(unions, seed);
    Pool pool = Pool.read("sentences.txt");
    List<String> tags = Pool.read("names.txt").group("tag").lines();
    return IntStream.range(0, reports)
        .mapToObj(i -> report(unions.get(i / YEARS), FIRST_YEAR + i % YEARS, figures, pool, tags));
  }

  private SampleReport report(
      Union union, int year, Figures figures, Pool pool, List<String> tags) {
    RandomGenerator random =
        RandomGeneratorFactory.of("SplittableRandom")
            .create((seed * 31 + union.number()) * 8191 + year);
    List<String> lead = pick(pool.group("lead").lines(), SENTENCES / 2, random);
    List<SampleReport.Part> sections = new ArrayList<>();
    pool.groups()
        .forEach(
            (area, group) -> {
              if (!area.equals("lead")) {
                List<String> lines = ordered(pick(group.lines(), SENTENCES, random));
                sections.add(new SampleReport.Part(area, group.title(), lines));
              }
            });
    Map<String, String> stated = figures.of(union, year);
    SampleReport report =
        new SampleReport(
            union,
            year,
            union.name() + " " + year + " 年度工作总结",
            pick(tags, TAGS, random),
            stated,
            lead,
            sections,
            table(random));
    return union.hant() ? traditional(report) : report;
  }

  /** Some lines in their order; those with figures are always among them. */
  private static List<String> pick(List<String> lines, int count, RandomGenerator random) {
    List<Integer> chosen =
        new ArrayList<>(
            IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).contains("{metric-"))
                .boxed()
                .toList());
    while (chosen.size() < Math.min(count, lines.size())) {
      int next = random.nextInt(lines.size());
      if (!chosen.contains(next)) {
        chosen.add(next);
      }
    }
    return chosen.stream().sorted().map(lines::get).toList();
  }

  /** Sentences first, so that no item of a list stands alone between them. */
  private static List<String> ordered(List<String> lines) {
    return Stream.concat(
            lines.stream().filter(it -> !isItem(it)), lines.stream().filter(Corpus::isItem))
        .toList();
  }

  static boolean isItem(String line) {
    return line.startsWith("* ") || line.startsWith(". ");
  }

  private static List<List<String>> table(RandomGenerator random) {
    List<List<String>> table = new ArrayList<>();
    table.add(List.of("季度", "走访班组", "收到建议", "答复建议"));
    for (String quarter : QUARTERS) {
      int proposals = 4 + random.nextInt(30);
      table.add(
          List.of(
              quarter,
              Integer.toString(6 + random.nextInt(40)),
              Integer.toString(proposals),
              Integer.toString(proposals - random.nextInt(4))));
    }
    return table;
  }

  private static SampleReport traditional(SampleReport it) {
    return new SampleReport(
        it.union(),
        it.year(),
        Federation.hant(it.title()),
        hant(it.tags()),
        it.figures(),
        hant(it.lead()),
        it.sections().stream()
            .map(
                part ->
                    new SampleReport.Part(
                        part.area(), Federation.hant(part.title()), hant(part.lines())))
            .toList(),
        it.table().stream().map(Corpus::hant).toList());
  }

  private static List<String> hant(List<String> texts) {
    return texts.stream().map(Federation::hant).toList();
  }
}
