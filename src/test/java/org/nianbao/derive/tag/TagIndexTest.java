package org.nianbao.derive.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.model.OrganisationBuilder.organisation;
import static org.nianbao.model.ReportBuilder.report;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.nianbao.model.Id;
import org.nianbao.model.OrganisationBuilder;
import org.nianbao.model.Script;
import org.nianbao.model.Sites;

class TagIndexTest {

  private static final String SLUG = "kun-nan-bang-fu";

  @Test
  void joinsBothScriptsUnderTheMostFrequentSpelling() {
    TagEntry tag =
        only(
            Sites.site()
                .with(town())
                .with(report("town", 2010).script(Script.HANT).tag(SLUG, "困難幫扶"))
                .with(report("town", 2011).script(Script.HANT).tag(SLUG, "困難幫扶"))
                .with(report("town", 2012).tag(SLUG, "困难帮扶")));

    assertThat(tag.name()).isEqualTo("困難幫扶");
    assertThat(tag.script()).isEqualTo(Script.HANT);
    assertThat(tag.otherSpellings()).containsExactly("困难帮扶");
    assertThat(tag.reports()).extracting(it -> it.key().year()).containsExactly(2012, 2011, 2010);
  }

  @Test
  void prefersTheSimplifiedSpellingWhenBothAreEquallyFrequent() {
    TagEntry tag =
        only(
            Sites.site()
                .with(town())
                .with(report("town", 2010).script(Script.HANT).tag(SLUG, "困難幫扶"))
                .with(report("town", 2011).tag(SLUG, "困难帮扶")));

    assertThat(tag.name()).isEqualTo("困难帮扶");
    assertThat(tag.script()).isEqualTo(Script.HANS);
  }

  @Test
  void listsAReportOnceThatSpellsATagInTwoWays() {
    TagEntry tag =
        only(
            Sites.site()
                .with(town())
                .with(report("town", 2010).tag(SLUG, "困難幫扶").tag(SLUG, "困难帮扶")));

    assertThat(tag.reports()).hasSize(1);
  }

  @Test
  void groupsByTheFirstLetterOfThePinyinWithDigitsLast() {
    TagIndex index =
        TagIndex.of(
            Sites.site()
                .with(town())
                .with(
                    report("town", 2010)
                        .tag("an-kang-bei", "安康杯")
                        .tag("jin-qiu-zhu-xue", "金秋助学")
                        .tag("ai-xin", "爱心")
                        .tag("12351", "12351"))
                .build());

    assertThat(index.letters().keySet()).containsExactly("A", "J", "#");
    assertThat(index.letters().get("A")).extracting(TagEntry::name).containsExactly("爱心", "安康杯");
  }

  private static OrganisationBuilder town() {
    return organisation("town", "楚江镇总工会");
  }

  private static TagEntry only(Sites site) {
    return Objects.requireNonNull(TagIndex.of(site.build()).tags().get(new Id(SLUG)));
  }
}
