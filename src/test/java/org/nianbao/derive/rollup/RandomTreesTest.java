package org.nianbao.derive.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.model.IndicatorBuilder.indicator;
import static org.nianbao.model.OrganisationBuilder.organisation;
import static org.nianbao.model.ReportBuilder.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.model.Aggregation;
import org.nianbao.model.AuthorKind;
import org.nianbao.model.Figure;
import org.nianbao.model.Id;
import org.nianbao.model.Organisation;
import org.nianbao.model.OrganisationBuilder;
import org.nianbao.model.Quantity;
import org.nianbao.model.ReportBuilder;
import org.nianbao.model.ReportKey;
import org.nianbao.model.Site;
import org.nianbao.model.Sites;

/**
 * Totals over random trees with moves, foundings, endings and gaps, against the definition written
 * down a second time: by looking up from each organisation instead of down from the top.
 */
class RandomTreesTest {

  private static final int FIRST = 2010;
  private static final int YEARS = 5;
  private static final int ORGANISATIONS = 14;
  private static final Id MONEY = new Id("money");

  @ParameterizedTest
  @ValueSource(longs = {1, 20, 300, 4_000, 50_000, 600_000, 7_000_000, 80_000_000})
  void areWhatTheDefinitionSays(long seed) {
    Random random = new Random(seed);
    int totals = 0;
    for (int round = 0; round < 40; round++) {
      Site site = site(random);
      RollupIndex index = RollupIndex.of(site);
      for (Organisation organisation : site.organisations().values()) {
        for (int year = FIRST; year < FIRST + YEARS; year++) {
          Optional<Total> total = Totals.find(index, organisation.id(), MONEY, year);
          assertThat(total.map(Total::units).orElse(new TreeSet<>()))
              .isEqualTo(units(site, organisation, year));
          if (total.isPresent()) {
            totals++;
            assertThat(total.get().existing()).isEqualTo(existing(site, organisation, year));
            assertThat(total.get().sum().baseValue())
                .isEqualByComparingTo(sum(site, total.get().units(), year));
          }
        }
      }
    }
    assertThat(totals).isGreaterThan(200);
  }

  /** Who states the figure below an organisation without anyone between who states it too. */
  private static SortedSet<Id> units(Site site, Organisation organisation, int year) {
    SortedSet<Id> units = new TreeSet<>();
    for (Organisation below : site.organisations().values()) {
      Optional<List<Organisation>> between = between(site, below, organisation, year);
      if (between.isPresent()
          && states(site, below, year)
          && between.get().stream().noneMatch(it -> states(site, it, year))) {
        units.add(below.id());
      }
    }
    return units;
  }

  /**
   * Who is reached from above over such as state nothing but have somebody below who does, and is
   * not such a one.
   */
  private static int existing(Site site, Organisation organisation, int year) {
    int existing = 0;
    for (Organisation below : site.organisations().values()) {
      Optional<List<Organisation>> between = between(site, below, organisation, year);
      if (between.isPresent()
          && !isReplaced(site, below, year)
          && between.get().stream().allMatch(it -> isReplaced(site, it, year))) {
        existing++;
      }
    }
    return existing;
  }

  private static boolean isReplaced(Site site, Organisation organisation, int year) {
    return !states(site, organisation, year) && !units(site, organisation, year).isEmpty();
  }

  private static BigDecimal sum(Site site, SortedSet<Id> units, int year) {
    return units.stream()
        .map(id -> Objects.requireNonNull(site.organisations().get(id)))
        .map(it -> known(site, it, year).orElseThrow().baseValue())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Those between two organisations; empty where the one is not below the other that year. */
  private static Optional<List<Organisation>> between(
      Site site, Organisation below, Organisation above, int year) {
    List<Organisation> between = new ArrayList<>();
    Organisation at = below;
    while (at.exists().contains(year) && at.parent(year).isPresent()) {
      Organisation parent =
          Objects.requireNonNull(site.organisations().get(at.parent(year).orElseThrow()));
      if (!parent.exists().contains(year)) {
        return Optional.empty();
      }
      if (parent.id().equals(above.id())) {
        return Optional.of(between);
      }
      between.add(parent);
      at = parent;
    }
    return Optional.empty();
  }

  private static boolean states(Site site, Organisation organisation, int year) {
    return known(site, organisation, year).isPresent();
  }

  private static Optional<Quantity> known(Site site, Organisation organisation, int year) {
    return Optional.ofNullable(
            site.reports().get(new ReportKey(organisation.id(), year, Optional.empty())))
        .filter(it -> it.authorKind() == AuthorKind.ORGANISATION)
        .flatMap(it -> it.figure(MONEY))
        .flatMap(Figure::quantity);
  }

  /** An organisation belongs to earlier ones only, so that no circle comes about. */
  private static Site site(Random random) {
    Sites sites =
        Sites.site()
            .with(indicator("money", "工会经费").unit("元").aggregation(Aggregation.SUM))
            .with(indicator("other", "信访件"));
    for (int i = 0; i < ORGANISATIONS; i++) {
      sites.with(founded(random, i));
      for (int year = FIRST; year < FIRST + YEARS; year++) {
        if (random.nextInt(3) > 0) {
          sites.with(annual(random, i, year));
        }
        if (random.nextInt(8) == 0) {
          sites.with(report("o" + i, year).variant("half").figure("money", "999999 元"));
        }
      }
    }
    return sites.build();
  }

  private static OrganisationBuilder founded(Random random, int number) {
    OrganisationBuilder organisation = organisation("o" + number, "第" + number + "工会");
    if (random.nextInt(6) == 0) {
      organisation.from(FIRST + random.nextInt(YEARS));
    }
    if (random.nextInt(6) == 0) {
      organisation.to(FIRST + random.nextInt(YEARS));
    }
    if (number == 0 || random.nextInt(10) == 0) {
      return organisation;
    }
    if (random.nextBoolean()) {
      return organisation.parent("o" + random.nextInt(number));
    }
    int move = FIRST + random.nextInt(YEARS);
    return organisation
        .parent("o" + random.nextInt(number), null, move - 1 - random.nextInt(2))
        .parent("o" + random.nextInt(number), move, null);
  }

  private static ReportBuilder annual(Random random, int number, int year) {
    ReportBuilder report = report("o" + number, year);
    if (random.nextInt(8) == 0) {
      report.personal();
    }
    return switch (random.nextInt(6)) {
      case 0 -> report;
      case 1 -> report.figure("money", "?");
      case 2 -> report.figure("money", random.nextInt(900) + "." + random.nextInt(100) + " 万元");
      case 3 -> report.figure("money", "0 元");
      default -> report.figure("money", random.nextInt(90_000) + " 元").figure("other", "1 件");
    };
  }
}
