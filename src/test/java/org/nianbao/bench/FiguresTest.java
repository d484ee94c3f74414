package org.nianbao.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Figures add up, as they should in a federation. */
final class FiguresTest {

  private static final int YEAR = 2020;

  private final List<Union> unions = new Corpus(1_000, 1).unions();
  private final Figures figures = new Figures(unions, 1);

  @Test
  void thereAreSeveralDistricts() {
    assertThat(unions).filteredOn(it -> it.kind().equals(Federation.COUNTY)).hasSize(3);
    assertThat(unions).filteredOn(it -> it.kind().equals(Federation.CITY)).hasSize(1);
  }

  @Test
  void thoseAboveHaveTheSumsOfThoseBelow() {
    Map<Integer, List<Union>> below =
        unions.stream()
            .filter(it -> it.parent() >= 0)
            .collect(Collectors.groupingBy(Union::parent));

    assertThat(below).hasSize(4);
    below.forEach(
        (parent, parts) ->
            values(unions.get(parent))
                .forEach(
                    (indicator, value) ->
                        assertThat(value)
                            .as("%s of %s", indicator, unions.get(parent).id())
                            .isEqualByComparingTo(
                                parts.stream()
                                    .map(it -> values(it).getOrDefault(indicator, BigDecimal.ZERO))
                                    .reduce(BigDecimal.ZERO, BigDecimal::add))));
  }

  @Test
  void petitionsAreTheSumOfTheirParts() {
    assertThat(unions)
        .allSatisfy(
            it -> {
              Map<String, BigDecimal> values = values(it);
              assertThat(values.getOrDefault("petitions", BigDecimal.ZERO))
                  .isPositive()
                  .isEqualByComparingTo(
                      values
                          .getOrDefault("petitions-referred", BigDecimal.ZERO)
                          .add(values.getOrDefault("petitions-received", BigDecimal.ZERO)));
            });
  }

  private Map<String, BigDecimal> values(Union union) {
    return figures.of(union, YEAR).entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, it -> new BigDecimal(it.getValue().replaceAll(" .*", ""))));
  }
}
