package org.nianbao.derive.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.model.OrganisationBuilder.organisation;
import static org.nianbao.model.ReportBuilder.report;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.model.Report;
import org.nianbao.model.Site;
import org.nianbao.model.Sites;

class YearArchiveTest {

  @Test
  void listsYearsFromNewToOld() {
    Site site =
        Sites.site()
            .with(organisation("liaobu-town", "寮步鎮總工會"))
            .with(report("liaobu-town", 2010), report("liaobu-town", 2012))
            .with(report("liaobu-town", 2011))
            .build();

    assertThat(YearArchive.of(site).years().keySet()).containsExactly(2012, 2011, 2010);
  }

  @Test
  void listsReportsOfAYearByDateFromNewToOldThenByThePinyinOfTheOrganisation() {
    Site site =
        Sites.site()
            .with(organisation("a", "楚江镇总工会").sortKey("chu jiang"))
            .with(organisation("b", "安徽电信工会").sortKey("an hui"))
            .with(organisation("c", "新街街道总工会").sortKey("xin jie"))
            .with(report("a", 2012), report("b", 2012))
            .with(report("c", 2012).date("2013-01-05"))
            .build();

    List<Report> reports = YearArchive.of(site).years().get(2012);

    assertThat(reports)
        .extracting(it -> it.key().organisation().value())
        .containsExactly("c", "b", "a");
  }

  @Test
  void isEmptyWithoutReports() {
    assertThat(YearArchive.of(Sites.site().build()).years()).isEmpty();
  }
}
