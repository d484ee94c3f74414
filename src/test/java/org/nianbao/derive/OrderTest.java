package org.nianbao.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.model.IndicatorBuilder.indicator;

import org.junit.jupiter.api.Test;
import org.nianbao.model.Site;
import org.nianbao.model.Sites;

class OrderTest {

  @Test
  void sortsIndicatorsByAreaThenPinyinAndThoseWithoutAnAreaLast() {
    Site site =
        Sites.site()
            .area("rights-protection", "维权信访", 10)
            .area("awards", "荣誉表彰", 20)
            .with(indicator("books", "图书"))
            .with(indicator("collectives", "先进集体").area("awards"))
            .with(indicator("petitions", "信访件").area("rights-protection"))
            .with(indicator("closed", "办结件").area("rights-protection"))
            .build();

    assertThat(site.indicators().values().stream().sorted(Order.indicators(site)))
        .extracting(it -> it.id().value())
        .containsExactly("closed", "petitions", "collectives", "books");
  }
}
