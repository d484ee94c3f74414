package org.nianbao.render.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nianbao.model.Sites;
import org.nianbao.model.Texts;
import org.nianbao.problem.Code;
import org.nianbao.problem.Language;
import org.nianbao.problem.Leeway;
import org.nianbao.problem.Severity;
import org.nianbao.render.view.ExampleFile;
import org.nianbao.render.view.Link;
import org.nianbao.render.view.RuleGroup;
import org.nianbao.render.view.RuleItem;
import org.nianbao.render.view.RulesView;

class RulesPageTest {

  private static final String ADDRESS = "about/rules/";

  @Test
  void explainsEveryCodeOnce() {
    RulesView view = view(Sites.site());

    assertThat(Stream.concat(codes(view.main()), codes(view.rest())))
        .containsExactlyInAnyOrder(
            Arrays.stream(Code.values()).map(Code::name).toArray(String[]::new));
  }

  @Test
  void hasWhatReadersMayLookForAtItsTop() {
    RulesView view = view(Sites.site());

    assertThat(view.main())
        .extracting(RuleGroup::topic)
        .startsWith("figures")
        .contains("text", "coverage", "privacy");
    assertThat(codes(view.main()))
        .contains("NB521", "NB707")
        .containsAll(
            Arrays.stream(Code.values())
                .filter(it -> it.leeway() == Leeway.WAIVABLE)
                .map(Code::name)
                .toList());
  }

  @Test
  void saysHowSeriousARuleIsOnThisSite() {
    assertThat(item(view(Sites.site()), "NB401").severity()).isEqualTo("error");
    assertThat(item(view(Sites.site().severity(Code.NB401, Severity.WARNING)), "NB401").severity())
        .isEqualTo("warning");
  }

  @Test
  void isInTheLanguageOfTheSiteWithExamples() {
    RuleItem comma = item(view(Sites.site().language(Language.ZH_TW)), "NB408");

    assertThat(comma.title()).isEqualTo("頓號或逗號當成了小數點");
    assertThat(comma.broken())
        .containsExactly(new ExampleFile(null, ":metric-aid-amount: 12、2 万元"));
    assertThat(item(view(Sites.site()), "NB103").broken()).isEmpty();
  }

  @Test
  void liesBelowThePageAboutTheSite() {
    Drafts drafts = Drafts.of(Sites.site().page("about", "关于本站", Texts.of("说明")));

    assertThat(drafts.shell(ADDRESS).crumbs())
        .containsExactly(Link.of("", "首页"), Link.of("about/", "关于本站"));
    assertThat(drafts.view(ADDRESS, RulesView.class).pages())
        .containsExactly(Link.of("about/", "关于本站"));
  }

  private static RulesView view(Sites sites) {
    return Drafts.of(sites).view(ADDRESS, RulesView.class);
  }

  private static Stream<String> codes(List<RuleGroup> groups) {
    return groups.stream().flatMap(it -> it.rules().stream()).map(RuleItem::code);
  }

  private static RuleItem item(RulesView view, String code) {
    return Stream.concat(view.main().stream(), view.rest().stream())
        .flatMap(it -> it.rules().stream())
        .filter(it -> it.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
