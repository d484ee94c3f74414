package org.nianbao.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.site.LinkFinding.Kind.ABSOLUTE;
import static org.nianbao.site.LinkFinding.Kind.BASE;
import static org.nianbao.site.LinkFinding.Kind.DEAD;
import static org.nianbao.site.LinkFinding.Kind.LEAVES;
import static org.nianbao.site.LinkFinding.Kind.LOADS_FROM_ELSEWHERE;
import static org.nianbao.site.LinkFinding.Kind.MALFORMED;
import static org.nianbao.site.LinkFinding.Kind.NOT_NFC;
import static org.nianbao.site.LinkFinding.Kind.NO_SLASH;
import static org.nianbao.site.LinkFinding.Kind.NO_SUCH_PLACE;
import static org.nianbao.site.LinkFinding.Kind.OTHER_HOST;
import static org.nianbao.site.LinkFinding.Kind.OWN_HOST;
import static org.nianbao.site.LinkFinding.Kind.SCHEME;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.site.LinkFinding.Kind;

class LinkCheckerTest {

  private static final String HOME = "https://nianbao.example/";

  private final Path folder;

  LinkCheckerTest(@TempDir Path folder) {
    this.folder = folder;
    write("index.html", "<h2 id='领域'>领域</h2><a name='旧'></a>");
    write("years/2012/index.html", "<p id='top'>2012 年</p>");
    TestFiles.write(folder, "assets/img/图 标.svg", "<svg><g id='mark'/></svg>");
    TestFiles.write(folder, "assets/css/site.css", "body { color: black }");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href='../'></a>",
        "<a href='../years/2012/#top'></a>",
        "<a href='./2012/index.html?from=home'></a>",
        "<a href='../#%E9%A2%86%E5%9F%9F'></a>",
        "<a href='../#领域'></a>",
        "<a href='../#旧'></a>",
        "<a href='#here'></a>",
        "<a href=''></a>",
        "<a href='mailto:gonghui@nianbao.example'></a>",
        "<img src='../assets/img/%E5%9B%BE%20%E6%A0%87.svg#mark'>",
        "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>",
        "<link rel='canonical' href='https://nianbao.example/years/2012/'>",
        "<link rel='canonical' href='https://nianbao.example'>",
        "<link rel='license' href='https://licences.example/mit'>",
        "<link rel='stylesheet' href='../assets/css/site.css'>",
        "<form action='2012/'></form>",
      })
  void acceptsWhatLeadsSomewhere(String html) {
    assertThat(kinds("<p id='here'>" + html)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href='2013/'></a>",
        "<a href='2012/Index.html'></a>",
        "<a href='../assets/'></a>",
        "<img src='图.png' alt=''>",
        "<img src='' alt=''>",
        "<img srcset='../assets/img/%E5%9B%BE%20%E6%A0%87.svg 1x, 图@2x.png 2x' alt=''>",
        "<form action='../search/'></form>",
        "<button formaction='../search/'></button>",
        "<link rel='stylesheet' href='../assets/css/print.css'>",
        "<link rel='canonical' href='https://nianbao.example/years/2013/'>",
        "<object data='章程.pdf'></object>",
        "<video poster='封面.jpg'></video>",
        "<svg><use href='../assets/img/none.svg#mark'/></svg>",
        "<svg><image xlink:href='../assets/img/none.png'/></svg>",
        "<meta http-equiv='refresh' content='0; url=../old/'>",
        "<p style='background: url(纸.png)'>",
        "<style>p { background: url(\"纸.png\") }</style>",
      })
  void findsWhatLeadsToNoFile(String html) {
    assertThat(kinds(html)).containsExactly(DEAD);
  }

  @Test
  void findsDeadLinksOfStyleSheetsButNotOfTheirComments() {
    TestFiles.write(
        folder,
        "assets/css/site.css",
        "@import 'print.css'; /* url(no.png) */ p { background: url(../img/no.png) }");

    assertThat(kinds("")).containsExactly(DEAD, DEAD);
  }

  @Test
  void findsPlacesThatAPageDoesNotHave() {
    assertThat(kinds("<a href='#there'></a><a href='../#here'></a><p id='here'>"))
        .containsExactly(NO_SUCH_PLACE, NO_SUCH_PLACE);
    assertThat(kinds("<img src='../assets/img/%E5%9B%BE%20%E6%A0%87.svg#none' alt=''>"))
        .containsExactly(NO_SUCH_PLACE);
  }

  @Test
  void findsLinksThatLeaveTheFolder() {
    assertThat(kinds("<a href='../../'></a><a href='../%2E%2E/other/'></a>"))
        .containsExactly(LEAVES, LEAVES);
  }

  @Test
  void findsLinksThatBreakUnderAPath() {
    assertThat(kinds("<a href='/years/'></a><a href='https://nianbao.example/years/2012/'></a>"))
        .containsExactly(ABSOLUTE, OWN_HOST);
    assertThat(kinds("<base href='../'>")).containsExactly(BASE);
  }

  @Test
  void reportsTheHostsThatPagesLeadTo() {
    LinkReport report =
        check("<a href='https://b.example/x'></a><a href='//a.example'></a><a href='2012/'></a>");

    assertThat(report.findings()).isEmpty();
    assertThat(report.hosts()).containsExactly("a.example", "b.example");
    assertThat(report.links()).isEqualTo(3);
  }

  @Test
  void findsWhatIsLoadedFromAnotherHost() {
    assertThat(
            kinds(
                "<img src='https://a.example/x.png' alt=''><script src='//a.example/x.js'></script>"
                    + "<link rel='preconnect' href='https://a.example'>"
                    + "<p style='background: url(https://a.example/x.png)'>"))
        .containsOnly(LOADS_FROM_ELSEWHERE)
        .hasSize(4);
  }

  @Test
  void findsFoldersWithoutASlash() {
    assertThat(kinds("<a href='2012'></a>")).containsExactly(NO_SLASH);
  }

  @Test
  void findsWhatIsNoAddress() {
    assertThat(
            kinds(
                "<a href='%E5%9B/'></a><a href='100%/'></a><a href='20 12/'></a>"
                    + "<a href='2012\\'></a><a href='https://a b/'></a>"))
        .containsOnly(MALFORMED)
        .hasSize(5);
  }

  @Test
  void findsAddressesThatAreNotInFormNfc() {
    assertThat(kinds("<a href='cafe\u0301/'></a>")).containsExactly(NOT_NFC);
  }

  @Test
  void findsSchemesThatReadersCannotFollow() {
    assertThat(
            kinds("<a href='javascript:void(0)'></a><a href='file:///x'></a><a href='C:/x'></a>"))
        .containsExactly(SCHEME, SCHEME, SCHEME);
  }

  @Test
  void findsDeadAddressesOfFeedAndSiteMap() {
    TestFiles.write(
        folder,
        "feed.xml",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom">
        <link rel="self" href="https://nianbao.example/feed.xml"/>
        <entry><link rel="alternate" href="https://nianbao.example/years/2013/"/></entry>
        </feed>
        """);
    TestFiles.write(
        folder,
        "sitemap.xml",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url><loc>https://nianbao.example/years/2012/</loc></url>
        <url><loc>https://nianbao.example/years/2014/</loc></url>
        <url><loc>https://elsewhere.example/</loc></url>
        </urlset>
        """);

    assertThat(kinds("")).containsExactly(DEAD, DEAD, OTHER_HOST);
  }

  @Test
  void namesPageElementAndAddress() {
    assertThat(check("<a href='2013/'></a>").findings().get(0))
        .hasToString("years/index.html: a[href] 2013/ leads to no file");
  }

  private List<Kind> kinds(String html) {
    return check(html).findings().stream().map(LinkFinding::kind).toList();
  }

  private LinkReport check(String html) {
    write("years/index.html", html);
    return LinkChecker.check(SiteFolder.of(folder), HOME);
  }

  private void write(String file, String content) {
    TestFiles.write(folder, file, TestFiles.page(content));
  }
}
