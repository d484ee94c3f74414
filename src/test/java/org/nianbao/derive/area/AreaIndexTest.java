package org.nianbao.derive.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.model.OrganisationBuilder.organisation;
import static org.nianbao.model.ReportBuilder.report;
import static org.nianbao.model.Texts.section;

import org.junit.jupiter.api.Test;
import org.nianbao.model.Id;
import org.nianbao.model.Site;
import org.nianbao.model.Sites;
import org.nianbao.model.Texts;

class AreaIndexTest {

  private static final Id AID = new Id("hardship-aid");
  private static final Id AWARDS = new Id("awards");

  private final Site site =
      Sites.site()
          .area("hardship-aid", "困难帮扶", 10)
          .area("awards", "荣誉表彰", 20)
          .with(organisation("town", "楚江镇总工会"))
          .with(
              report("town", 2011)
                  .text(
                      Texts.of(
                          "导语。",
                          section("帮扶", "<p>一</p>", "hardship-aid"),
                          section("其他", "<p>二</p>"),
                          section("助学", "<p>三</p>", "hardship-aid"))))
          .with(
              report("town", 2012)
                  .text(Texts.of("导语。", section("送温暖", "<p>四</p>", "hardship-aid"))))
          .build();

  private final AreaIndex index = AreaIndex.of(site);

  @Test
  void gathersSectionsNewestReportFirstAndInTheReportsOwnOrder() {
    assertThat(index.sections().get(AID))
        .extracting(it -> it.section().title())
        .containsExactly("送温暖", "帮扶", "助学");
  }

  @Test
  void countsReportsRatherThanSections() {
    assertThat(index.reports(AID)).isEqualTo(2);
  }

  @Test
  void keepsAnAreaThatNobodyWritesAbout() {
    assertThat(index.sections()).containsKey(AWARDS);
    assertThat(index.reports(AWARDS)).isZero();
  }
}
