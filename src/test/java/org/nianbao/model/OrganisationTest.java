package org.nianbao.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nianbao.model.OrganisationBuilder.organisation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrganisationTest {

  private static final Id CITY = new Id("city");
  private static final Id AREA = new Id("new-area");

  @Test
  void belongsToEachParentInItsYears() {
    Organisation moved =
        organisation("binhe", "滨河街道总工会")
            .parent("new-area", 2021, null)
            .parent("city", null, 2019)
            .build();

    assertThat(moved.parent(1999)).contains(CITY);
    assertThat(moved.parent(2019)).contains(CITY);
    assertThat(moved.parent(2020)).isEmpty();
    assertThat(moved.parent(2021)).contains(AREA);
    assertThat(moved.parents()).extracting(Tenure::parent).containsExactly(CITY, AREA);
    assertThat(moved.parent()).contains(AREA);
  }

  @Test
  void belongsToNobodyTodayOnceItHasLeftItsLastParent() {
    OrganisationBuilder left = organisation("binhe", "滨河街道总工会").parent("city", null, 2019);

    assertThat(left.build().parent()).isEmpty();
    assertThat(left.build().parent(2019)).contains(CITY);
  }

  @Test
  void keepsItsParentWhereBothEndedTogether() {
    assertThat(organisation("old", "旧厂工会").parent("city", null, 2019).to(2019).build().parent())
        .contains(CITY);
  }

  @Test
  void hasNoTwoParentsAtOnce() {
    OrganisationBuilder torn =
        organisation("binhe", "滨河街道总工会").parent("city", null, 2021).parent("new-area", 2021, null);

    assertThatThrownBy(torn::build).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void knowsWhichYearsOverlap() {
    assertThat(years(2010, 2012).overlaps(years(2012, null))).isTrue();
    assertThat(years(2010, 2012).overlaps(years(2013, null))).isFalse();
    assertThat(years(null, 2012).overlaps(years(null, 2009))).isTrue();
    assertThat(YearRange.ALWAYS.overlaps(years(2010, 2010))).isTrue();
    assertThat(years(2012, 2010).overlaps(YearRange.ALWAYS)).isFalse();
  }

  private static YearRange years(@Nullable Integer first, @Nullable Integer last) {
    return new YearRange(Optional.ofNullable(first), Optional.ofNullable(last));
  }
}
