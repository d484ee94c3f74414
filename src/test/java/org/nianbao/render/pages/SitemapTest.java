package org.nianbao.render.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.model.OrganisationBuilder.organisation;
import static org.nianbao.model.ReportBuilder.report;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nianbao.model.Site;
import org.nianbao.model.Sites;
import org.nianbao.problem.Problems;
import org.nianbao.render.SiteFolder;
import org.nianbao.render.jbake.PageDraft;
import org.nianbao.render.view.SitemapEntry;
import org.nianbao.render.view.SitemapView;
import org.nianbao.render.words.Messages;

class SitemapTest {

  private static final List<String> PAGES =
      List.of("reports/city/2012/", "", "404.html", "feed.xml", "years/");

  @Test
  void isOneFileWhereTheProtocolAllows() {
    List<PageDraft> files = files(3);

    assertThat(files).extracting(PageDraft::address).containsExactly("sitemap.xml");
    assertThat(view(files.get(0)).parts()).isEmpty();
    assertThat(view(files.get(0)).entries())
        .containsExactly(
            new SitemapEntry("", null),
            new SitemapEntry("reports/city/2012/", "2012-12-31"),
            new SitemapEntry("years/", null));
  }

  @Test
  void isAnIndexOfPartsOtherwise() {
    List<PageDraft> files = files(2);

    assertThat(files)
        .extracting(PageDraft::address)
        .containsExactly("sitemap.xml", "sitemap-1.xml", "sitemap-2.xml");
    assertThat(view(files.get(0)).entries()).isEmpty();
    assertThat(view(files.get(0)).parts()).containsExactly("sitemap-1.xml", "sitemap-2.xml");
    assertThat(view(files.get(1)).entries()).hasSize(2);
    assertThat(view(files.get(2)).entries()).containsExactly(new SitemapEntry("years/", null));
  }

  private static List<PageDraft> files(int most) {
    Site site =
        Sites.site()
            .with(organisation("city", "市总工会"))
            .with(report("city", 2012).date("2012-12-31"))
            .build();
    Messages messages =
        Messages.load(SiteFolder.templates(), site.settings().language(), new Problems());
    return Sitemap.of(Edition.of(site, messages, Optional.empty()), PAGES.stream(), most).toList();
  }

  private static SitemapView view(PageDraft draft) {
    return (SitemapView) draft.view();
  }
}
