package org.nianbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Wherever the site is put, its links lead somewhere. */
@SiteTest
class LinksTest {

  @Test
  void everyLinkLeadsToAFileOfTheSite(BuiltSite site) {
    LinkReport report = LinkChecker.check(site.files(), BuiltSite.HOME);

    assertThat(report.findings()).isEmpty();
    assertThat(report.links()).isGreaterThan(1000);
  }

  @Test
  void theSiteLeadsToNoOtherHost(BuiltSite site) {
    assertThat(LinkChecker.check(site.files(), BuiltSite.HOME).hosts()).isEmpty();
  }

  @Test
  void feedAndSiteMapNamePages(BuiltSite site) {
    assertThat(SiteLinks.of(site.files(), "feed.xml")).hasSizeGreaterThan(1);
    assertThat(SiteLinks.of(site.files(), "sitemap.xml")).hasSizeGreaterThan(1);
  }

  @Test
  void everyPageCanBeReachedUnderAPath(BuiltSite site, StaticServer server) {
    SortedMap<String, Integer> reached = Crawler.crawl(server.home());

    assertThat(reached)
        .allSatisfy((address, status) -> assertThat(status).as(address).isEqualTo(200));
    TreeSet<String> missed = new TreeSet<>(site.files().pages());
    missed.removeAll(reached.keySet().stream().map(SiteFolder::file).collect(Collectors.toSet()));
    // No link shall lead to the one, no menu leads to the other.
    assertThat(missed).containsExactly(SamplePage.NOT_FOUND.file(), SamplePage.GALLERY.file());
  }
}
