package org.nianbao.render.pages;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.nianbao.model.Addresses;
import org.nianbao.model.Settings;
import org.nianbao.problem.Code;
import org.nianbao.problem.Example;
import org.nianbao.problem.Explanation;
import org.nianbao.problem.Explanations;
import org.nianbao.render.jbake.PageDraft;
import org.nianbao.render.view.ExampleFile;
import org.nianbao.render.view.RuleGroup;
import org.nianbao.render.view.RuleItem;
import org.nianbao.render.view.RulesView;

/** All rules of the checker, as they are on this site. */
final class RulesPage {

  private final Settings settings;
  private final Explanations explanations;

  private RulesPage(Settings settings) {
    this.settings = settings;
    this.explanations = new Explanations(settings.language());
  }

  static Stream<PageDraft> of(Edition edition) {
    Head head =
        new Head(
            "rules",
            Addresses.RULES,
            edition.text("title.rules"),
            edition.text("description.rules", Code.values().length),
            "about",
            TextPages.crumbs(edition),
            false);
    RulesPage page = new RulesPage(edition.site().settings());
    RulesView view =
        new RulesView(
            page.groups(RuleTopic::isMain),
            page.groups(it -> !it.isMain()),
            edition.site().pages().values().stream().map(edition.links()::page).toList());
    return Stream.of(head.with(edition, view));
  }

  private List<RuleGroup> groups(Predicate<RuleTopic> wanted) {
    return Arrays.stream(RuleTopic.values())
        .filter(wanted)
        .map(topic -> new RuleGroup(topic.id(), items(topic)))
        .filter(it -> !it.rules().isEmpty())
        .toList();
  }

  private List<RuleItem> items(RuleTopic topic) {
    return Arrays.stream(Code.values())
        .filter(it -> RuleTopic.of(it) == topic)
        .sorted(RuleTopic.ORDER)
        .map(explanations::of)
        .map(this::item)
        .toList();
  }

  private RuleItem item(Explanation it) {
    return new RuleItem(
        it.code().name(),
        it.title(),
        settings.severities().of(it.code()).id(),
        it.text(),
        it.message(),
        it.hint(),
        it.leeway(),
        it.example().map(Example::broken).map(RulesPage::files).orElse(List.of()),
        it.example().map(Example::valid).map(RulesPage::files).orElse(List.of()));
  }

  private static List<ExampleFile> files(List<Example.Part> parts) {
    return parts.stream().map(it -> new ExampleFile(it.file().orElse(null), it.text())).toList();
  }
}
