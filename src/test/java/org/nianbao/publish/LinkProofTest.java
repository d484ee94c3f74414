package org.nianbao.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.cache.Cache;
import org.nianbao.work.Jobs;
import org.nianbao.work.Progress;

/** No edition takes the place of another one while a link in it leads nowhere. */
class LinkProofTest {

  private static final String PAGE = "reports/liaobu-town/2012/index.html";

  private final TestSite site;

  LinkProofTest(@TempDir Path folder) {
    this.site = TestSite.in(folder);
  }

  private boolean publish(Map<String, String> files) {
    return publish(files, Cache.none());
  }

  private boolean publish(Map<String, String> files, Cache cache) {
    try (cache;
        Publication publication =
            Publication.open(
                    site.source,
                    site.output,
                    cache,
                    new Jobs(2, Progress.NONE),
                    (path, text) -> {},
                    site.problems)
                .orElseThrow()) {
      TestSite.give(publication, "index.html", "<h1 id=top-1>年报</h1>");
      TestSite.give(publication, "years/index.html", "<h2 id='2012年'>2012 年</h2><a name=old></a>");
      TestSite.give(publication, "assets/site.css", "body { margin: 0 }");
      TestSite.give(publication, "reports/liaobu-town/附件 一.pdf", "%PDF");
      TestSite.give(publication, "reports/liaobu-town/附件#1.pdf", "%PDF");
      TestSite.give(publication, "reports/liaobu-town/会议,合影.960w.jpg", "JPEG");
      files.forEach((path, text) -> TestSite.give(publication, path, text));
      boolean published = publication.publish(TestSite.IMPRINT, TestSite.HOST);
      cache.finish(true);
      return published;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href='../../../'>首页</a>",
        "<a href='../../../index.html#top-1'>首页</a>",
        "<a href='../../../years/'>年份</a>",
        "<a href='../../../years'>年份</a>",
        "<a href='../../../years/?q=1#2012年'>年份</a>",
        "<a href='../../../years/#2012%E5%B9%B4'>年份</a>",
        "<a href='../../../years/#old'>年份</a>",
        "<a href='#top'>页首</a><a href=''>本页</a><a href='#here' id=here>此处</a>",
        "<a href='../%E9%99%84%E4%BB%B6%20%E4%B8%80.pdf'>附件</a>",
        "<a href='../../../edition.json'>清单</a>",
        "<a href='https://example.org/none'>别处</a><a href='//example.org/none'>别处</a>",
        "<a href='mailto:a b@example.org'>信</a><a href='../../../../none/'>上级网站</a>",
        "<a href='/none/'>主机上的别处</a>",
        "<link rel=stylesheet href='../../../assets/site.css?v=1'>",
        "<link rel=canonical href='https://nianbao.example/years/'>",
        "<link rel=alternate href='https://nianbao.example//years/'>",
        "<meta property='og:url' content='https://nianbao.example/years/'>",
        "<meta name=description content='https://nianbao.example/none/ 是旧网址'>",
        "<a href='https://nianbao.example/none/'>已撤下的网页</a>",
        "<a href='https://nianbao.example/oa/login?next=%2F#x'>同一主机上的另一个系统</a>",
        "<img src='../../../index.html' srcset='../../../index.html 1x, ../../../years/ 2x' alt=''>",
        "<img srcset='../会议,合影.960w.jpg 960w, ../会议,合影.960w.jpg 1200w' alt=''>",
        "<img srcset=',../会议,合影.960w.jpg, ../../../index.html 2x' alt=''>",
        "<a href='../%E9%99%84%E4%BB%B6%231.pdf'>名称里有井号</a>",
        "<a href='../%E9%99%84%E4%BB%B6%231.pdf#page=2'>又有位置</a>",
        "<a href='../附件 一.pdf'>没有编码的空格</a><a href='..\\附件 一.pdf'>反斜杠</a>",
        "<a href='%2e%2E/%2e./.%2E/years/.'>编了码的点</a>",
        "<a href='?q=1'>查询本页</a><a href='?q=1#here' id=here>又有位置</a>",
      })
  void followsWhatLeadsSomewhere(String link) {
    assertThat(publish(Map.of(PAGE, link))).isTrue();

    assertThat(site.faults()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<a href='../2013/'>上年</a> | reports/liaobu-town/2013/",
        "<a href='../../../Years/'>大写</a> | Years/",
        "<a href='../../../years/#2013年'>没有的位置</a> | years/#2013年",
        "<a href='#none'>没有的位置</a> | reports/liaobu-town/2012/index.html#none",
        "<a href='none 1.pdf'>空格</a> | reports/liaobu-town/2012/none 1.pdf",
        "<a href='a%zz'>坏的</a> | reports/liaobu-town/2012/a%zz",
        "<a href='../%E9%99%84%E4%BB%B6#1.pdf'>井号没有编码</a> | reports/liaobu-town/附件#1.pdf",
        "<img src='none.png' alt=''> | reports/liaobu-town/2012/none.png",
        "<img srcset='../../../index.html 1x,none.png 2x' alt=''> | reports/liaobu-town/2012/none.png",
        "<form action='../../../find/'></form> | find/",
        "<script src='../../../none.js'></script> | none.js",
        "<img srcset='../会议,合影.960w.jpg 960w, ../none,1.jpg 1200w' alt=''> | reports/liaobu-town/none,1.jpg",
        "<link rel=canonical href='https://nianbao.example/none/'> | none/",
        "<link rel=canonical href='https://nianbao.example//none'> | none",
        "<meta property='og:url' content='https://nianbao.example/none/'> | none/",
        "<svg><use xlink:href='../../../none.svg#a'/></svg> | none.svg#a",
      })
  void stopsAtWhatLeadsNowhere(String link, String target) {
    assertThat(publish(Map.of(PAGE, link))).isFalse();

    assertThat(site.faults()).containsExactly("NB604 " + PAGE + ":1:1 [" + target + ", 1]");
    assertThat(site.output).doesNotExist();
  }

  /** As an editor may name a place; {@code java.net.URI} refuses many of them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "甲|乙", "{甲}", "甲^乙", "甲\\乙", "甲\"乙", "`甲`", "<甲>", "甲 乙", "50%", "50%41", "甲#乙", "甲?"
      })
  void followsALinkToAnyPlace(String place) {
    String written = Entities.escape(place);

    assertThat(
            publish(Map.of(PAGE, "<a href=\"#%s\">那里</a><p id=\"%1$s\">这里</p>".formatted(written))))
        .isTrue();
    assertThat(publish(Map.of(PAGE, "<a href=\"#%s\">那里</a><p id=\"甲\">这里</p>".formatted(written))))
        .isFalse();

    assertThat(site.faults())
        .containsExactly(
            "NB604 " + PAGE + ":1:1 [" + PAGE + "#" + PercentCodes.decoded(place) + ", 1]");
  }

  @Test
  void readsStyleSheetsDrawingsFeedAndSiteMapToo() {
    assertThat(
            publish(
                Map.of(
                    "a.css", "@import 'b.css'; p { background: url(c.png) }",
                    "d.svg", "<svg><image href='e.png'/></svg>",
                    "feed.xml", "<feed><link href='https://nianbao.example/f/'/></feed>",
                    "sitemap.xml", "<urlset><loc>https://nianbao.example/g/</loc></urlset>")))
        .isFalse();

    assertThat(site.faults())
        .containsExactly(
            "NB604 a.css:1:1 [b.css, 1]",
            "NB604 a.css:1:1 [c.png, 1]",
            "NB604 d.svg:1:1 [e.png, 1]",
            "NB604 feed.xml:1:1 [f/, 1]",
            "NB604 sitemap.xml:1:1 [g/, 1]");
  }

  @Test
  void saysALinkOfManyPagesOnce() {
    String link = "<a href='/'>主机</a><a href='none.html'>没有</a>";

    assertThat(publish(Map.of("b.html", link, "a.html", link))).isFalse();

    assertThat(site.faults()).containsExactly("NB604 a.html:1:1 [none.html, 2]");
  }

  /** An old page that stays as it is may lead to one that goes, or to a place in it. */
  @Test
  void seesLinksOfPagesThatDidNotChange(@TempDir Path kept) {
    String link = "<a href='b.html#c'>那里</a>";
    assertThat(publish(Map.of("a.html", link, "b.html", "<p id=c>这里</p>"), cache(kept))).isTrue();

    assertThat(publish(Map.of("a.html", link, "b.html", "<p id=d>这里</p>"), cache(kept))).isFalse();

    assertThat(site.faults()).containsExactly("NB604 a.html:1:1 [b.html#c, 1]");
    assertThat(TestSite.files(site.output)).containsKeys("a.html", "b.html");
  }

  @Test
  void seesLinksToPagesThatAreGone(@TempDir Path kept) {
    String link = "<a href='b.html#c'>那里</a>";
    assertThat(publish(Map.of("a.html", link, "b.html", "<p id=c>这里</p>"), cache(kept))).isTrue();

    assertThat(publish(Map.of("a.html", link), cache(kept))).isFalse();

    assertThat(site.faults()).containsExactly("NB604 a.html:1:1 [b.html#c, 1]");
  }

  private static Cache cache(Path folder) {
    return new Cache(Optional.of(folder), "test");
  }
}
