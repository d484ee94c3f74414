package org.nianbao.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrawlerTest {

  @Test
  void reachesWhatPagesLeadToAndNothingElse(@TempDir Path folder) {
    TestFiles.write(
        folder,
        "index.html",
        "<img src='图.svg'><a href='years/#2012'></a><a href='gone/'></a><a href='/'></a>"
            + "<a href='https://elsewhere.example/'></a><a href='mailto:a@b.example'></a>");
    TestFiles.write(folder, "years/index.html", "<a href='../'></a><a href='2012/'></a>");
    TestFiles.write(folder, "years/2012/index.html", "<p>2012 年");
    TestFiles.write(folder, "years/2013/index.html", "<p>没有链接通到这里");
    TestFiles.write(folder, "图.svg", "<svg/>");

    try (StaticServer server = StaticServer.serve(folder, "/federation/")) {
      assertThat(Crawler.crawl(server.home()))
          .containsOnly(
              entry("", 200),
              entry("图.svg", 200),
              entry("years/", 200),
              entry("years/2012/", 200),
              entry("gone/", 404),
              entry("/", 404));
    }
  }
}
