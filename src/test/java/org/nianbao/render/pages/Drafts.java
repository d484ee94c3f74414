package org.nianbao.render.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.model.Site;
import org.nianbao.model.Sites;
import org.nianbao.problem.Problems;
import org.nianbao.render.SiteFolder;
import org.nianbao.render.jbake.PageDraft;
import org.nianbao.render.view.Shell;
import org.nianbao.render.words.Messages;

/** The pages of a test's site, before they go through templates. */
final class Drafts {

  private final List<PageDraft> drafts;

  private Drafts(List<PageDraft> drafts) {
    this.drafts = drafts;
  }

  static Drafts of(Sites sites) {
    Site site = sites.build();
    Problems problems = new Problems();
    Messages messages = Messages.load(SiteFolder.templates(), site.settings().language(), problems);
    Pages pages = Pages.of(site, messages, List.of(), Optional.empty());
    List<PageDraft> drafts =
        new ArrayList<>(pages.batches().stream().flatMap(it -> it.pages().get()).toList());
    drafts.addAll(pages.siteMap(drafts.stream().map(PageDraft::address).toList()).toList());
    if (problems.hasErrors()) {
      throw new AssertionError(problems.sorted());
    }
    return new Drafts(drafts);
  }

  List<String> addresses() {
    return drafts.stream().map(PageDraft::address).toList();
  }

  Shell shell(String address) {
    return draft(address).shell();
  }

  <V extends Record> V view(String address, Class<V> type) {
    return type.cast(draft(address).view());
  }

  private PageDraft draft(String address) {
    return drafts.stream().filter(it -> it.address().equals(address)).findFirst().orElseThrow();
  }
}
