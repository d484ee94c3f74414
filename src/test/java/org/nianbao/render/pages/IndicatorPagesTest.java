package org.nianbao.render.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.model.IndicatorBuilder.indicator;
import static org.nianbao.model.OrganisationBuilder.organisation;
import static org.nianbao.model.ReportBuilder.report;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.nianbao.model.Script;
import org.nianbao.model.Sites;
import org.nianbao.problem.Language;
import org.nianbao.render.view.ChangeText;
import org.nianbao.render.view.IndicatorGroup;
import org.nianbao.render.view.IndicatorView;
import org.nianbao.render.view.IndicatorsView;
import org.nianbao.render.view.Link;
import org.nianbao.render.view.SeriesCell;
import org.nianbao.render.view.SeriesTable;

class IndicatorPagesTest {

  @Test
  void showsAllFiguresByOrganisationAndYear() {
    IndicatorView petitions = view(Drafts.of(site()), "petitions");

    assertThat(petitions.figures()).isEqualTo(3);
    SeriesTable table = Objects.requireNonNull(petitions.table());
    assertThat(table.years()).containsExactly(2011, 2012);
    assertThat(table.rows())
        .extracting(it -> it.head())
        .containsExactly(
            new Link("organisations/liaobu-town/", "寮步鎮", "zh-Hant"),
            Link.of("organisations/other/", "石排镇总工会"));
    assertThat(table.rows().get(0).cells())
        .extracting(SeriesCell::remark)
        .containsExactly("", "2012年1月至10月");
    assertThat(table.rows().get(1).cells().get(0).figure()).isNull();
    assertThat(table.rows().get(1).sample()).isTrue();
  }

  @Test
  void showsTheChangeSinceTheNearestComparableYear() {
    Sites sites =
        site()
            .with(report("other", 2009).figure("petitions", "6 件"))
            .with(report("other", 2013).figure("petitions", "~9 件"))
            .with(report("other", 2014).figure("petitions", "9 件").figure("share", "12.5%"))
            .with(report("other", 2015).figure("share", "10%"));
    Drafts drafts = Drafts.of(sites);
    SeriesTable petitions = Objects.requireNonNull(view(drafts, "petitions").table());
    SeriesTable share = Objects.requireNonNull(view(drafts, "share").table());

    assertThat(petitions.years()).containsExactly(2009, 2011, 2012, 2013, 2014);
    assertThat(petitions.rows().get(0).cells()).extracting(SeriesCell::change).containsOnlyNulls();
    assertThat(petitions.rows().get(1).cells())
        .extracting(SeriesCell::change)
        .containsExactly(
            null,
            null,
            new ChangeText("more", "", "2", "件", false, "33.3", "2009"),
            new ChangeText("more", "约", "1", "件", false, "12.5", null),
            new ChangeText("same", "约", "0", "件", false, "0", null));
    assertThat(share.rows().get(0).cells().get(1).change())
        .isEqualTo(new ChangeText("less", "", "2.5", "", true, null, null));
  }

  @Test
  void showsWhatAddsUpBelowOrganisations() {
    Sites sites =
        site()
            .with(organisation("village", "石排村工会").parent("other").sample())
            .with(report("village", 2012).figure("petitions", "3 件").figure("share", "3%"));
    Drafts drafts = Drafts.of(sites);
    SeriesTable totals = Objects.requireNonNull(view(drafts, "petitions").totals());

    assertThat(totals.years()).containsExactly(2012);
    assertThat(totals.rows()).hasSize(1);
    assertThat(totals.rows().get(0).head().text()).isEqualTo("石排镇总工会");
    SeriesCell cell = totals.rows().get(0).cells().get(0);
    assertThat(cell.remark()).isEqualTo("1 个单位全部");
    assertThat(Objects.requireNonNull(cell.own()).figure().number()).isEqualTo("8");
    assertThat(view(drafts, "share").totals()).isNull();
  }

  @Test
  void showsOfWhatItIsMadeAndWhatItIsPartOf() {
    Drafts drafts = Drafts.of(site());

    assertThat(view(drafts, "petitions").parts()).hasSize(1);
    assertThat(view(drafts, "petitions").parts().get(0))
        .extracting(Link::text)
        .containsExactly("上级转办", "本会接访");
    assertThat(view(drafts, "referred").partOf())
        .containsExactly(Link.of("indicators/petitions/", "信访件"));
    assertThat(view(drafts, "share").ratio()).extracting(Link::text).containsExactly("上级转办", "信访件");
  }

  @Test
  void isNamedInTheLanguageOfTheInterface() {
    IndicatorView simplified = view(Drafts.of(site()), "petitions");
    IndicatorView traditional = view(Drafts.of(site().language(Language.ZH_TW)), "petitions");
    IndicatorView english = view(Drafts.of(site().language(Language.EN)), "petitions");

    assertThat(simplified.name()).isEqualTo("信访件");
    assertThat(simplified.otherName()).isEqualTo("信訪件");
    assertThat(simplified.nameEnglish()).isEqualTo("Petitions");
    assertThat(traditional.name()).isEqualTo("信訪件");
    assertThat(traditional.otherName()).isEqualTo("信访件");
    assertThat(english.name()).isEqualTo("Petitions");
    assertThat(english.otherName()).isEqualTo("信访件");
    assertThat(english.nameEnglish()).isNull();
  }

  @Test
  void namesTheLanguageOfANameThatIsNotTranslated() {
    IndicatorView english = view(Drafts.of(site().language(Language.EN)), "petitions");

    assertThat(english.parts().get(0).get(0))
        .isEqualTo(new Link("indicators/referred/", "上级转办", "zh-Hans"));
  }

  @Test
  void listsIndicatorsByAreaAndThoseWithoutOneLast() {
    IndicatorsView all = Drafts.of(site()).view("indicators/", IndicatorsView.class);

    assertThat(all.total()).isEqualTo(4);
    assertThat(all.groups())
        .extracting(IndicatorGroup::area)
        .containsExactly(Link.of("areas/rights-protection/", "维权信访"), null);
    assertThat(all.groups().get(0).indicators().get(0).figures()).isEqualTo(3);
  }

  private static Sites site() {
    return Sites.site()
        .area("rights-protection", "维权信访", 10)
        .area("awards", "荣誉表彰", 20)
        .with(organisation("liaobu-town", "寮步鎮總工會").shortName("寮步鎮").script(Script.HANT))
        .with(organisation("other", "石排镇总工会").sample())
        .with(
            indicator("petitions", "信访件")
                .nameHant("信訪件")
                .nameEnglish("Petitions")
                .area("rights-protection")
                .parts("referred", "received"))
        .with(indicator("referred", "上级转办"), indicator("received", "本会接访"))
        .with(indicator("share", "转办占比").unit("%").ratio("referred", "petitions"))
        .with(report("liaobu-town", 2011).figure("petitions", "61 宗"))
        .with(
            report("liaobu-town", 2012).figureAsOf("petitions", "57 宗", "2012-01-01", "2012-10-31"))
        .with(report("other", 2012).figure("petitions", "8 件"));
  }

  private static IndicatorView view(Drafts drafts, String id) {
    return drafts.view("indicators/" + id + "/", IndicatorView.class);
  }
}
