package org.nianbao.render.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.model.IndicatorBuilder.indicator;
import static org.nianbao.model.OrganisationBuilder.organisation;
import static org.nianbao.model.ReportBuilder.report;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nianbao.cache.Cache;
import org.nianbao.model.Sites;
import org.nianbao.problem.Problems;
import org.nianbao.render.SiteFolder;
import org.nianbao.render.data.DataFile;
import org.nianbao.render.view.CompareView;
import org.nianbao.render.words.Messages;
import org.nianbao.work.Jobs;

class CompareDataTest {

  private final Sites sites =
      Sites.site()
          .with(organisation("city", "临江市总工会").shortName("临江市"))
          .with(organisation("school", "第二中学工会").parent("city"))
          .with(organisation("silent", "某厂工会").parent("city"))
          .with(indicator("petitions", "信访件"), indicator("members", "会员人数"))
          .with(report("school", 2011).figure("petitions", "?"))
          .with(report("school", 2012).figure("petitions", "57 件"), report("silent", 2012));

  private static List<DataFile> files(Sites sites) {
    var site = sites.build();
    Messages messages =
        Messages.load(SiteFolder.templates(), site.settings().language(), new Problems());
    return Pages.of(site, messages, List.of(), Optional.empty())
        .data(Cache.none(), Jobs.one(), new Problems())
        .stream()
        .filter(it -> it.file().startsWith("compare/"))
        .toList();
  }

  @Test
  void namesWhatCanBeCompared() {
    DataFile names = files(sites).get(0);

    assertThat(names.file()).isEqualTo("compare/data/names.js");
    assertThat(names.text().get())
        .isEqualTo(
            "nianbao.take(\"compare/data/names\",{\"organisations\":[[\"school\",\"第二中学工会\","
                + "[2012,2011],\"临江市\"]],\"indicators\":[[\"petitions\",\"信访件\"]]});\n");
  }

  @Test
  void givesTheFiguresOfAnOrganisation() {
    List<DataFile> files = files(sites);

    assertThat(files).extracting(DataFile::file).hasSize(2).contains("compare/data/of/school.js");
    assertThat(files.get(1).text().get())
        .isEqualTo(
            "nianbao.take(\"compare/data/of/school\",{\"name\":\"第二中学工会\",\"lang\":\"zh-Hans\","
                + "\"reports\":{\"2011\":\"reports/school/2011/\",\"2012\":\"reports/school/2012/\"},"
                + "\"figures\":{\"petitions\":{\"2011\":[\"未知\",null,\"reports/school/2011/\"],"
                + "\"2012\":[\"57 件\",57,\"reports/school/2012/\"]}}});\n");
  }

  @Test
  void saysWhatCannotBeComparedAsItStands() {
    String file =
        files(
                Sites.site()
                    .with(organisation("a", "甲工会"))
                    .with(indicator("petitions", "信访件"))
                    .with(
                        report("a", 2011)
                            .period("2011-01-01", "2011-06-30")
                            .figure("petitions", "57 件"),
                        report("a", 2012).personal().figure("petitions", "3 件")))
            .get(1)
            .text()
            .get();

    assertThat(file)
        .contains("\"2011\":[\"57 件\",57,\"reports/a/2011/\",\"非全年\"]")
        .contains("\"2012\":[\"3 件\",null,\"reports/a/2012/\",\"个人总结\"]");
  }

  @Test
  void writesNothingThatAScriptWouldTakeForItsOwnEnd() {
    Sites hostile =
        Sites.site()
            .with(organisation("a", "甲\"</script>\u2028\\乙工会"))
            .with(indicator("petitions", "信访件"))
            .with(report("a", 2012).figure("petitions", "57 件"));

    assertThat(files(hostile).get(0).text().get())
        .contains("\"甲\\\"</script>\\u2028\\\\乙工会\"")
        .doesNotContain("\u2028");
  }

  @Test
  void countsThoseWhoHaveFigures() {
    assertThat(Drafts.of(sites).view("compare/", CompareView.class).organisations()).isEqualTo(1);
  }
}
