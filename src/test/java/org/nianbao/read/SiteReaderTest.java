package org.nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.cache.Cache;
import org.nianbao.cache.Digest;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problem;
import org.nianbao.problem.Problems;
import org.nianbao.work.Jobs;
import org.nianbao.work.Progress;

class SiteReaderTest {

  private static final String REPORT = "content/reports/liaobu-town/2012.adoc";

  private final Problems problems = new Problems();
  private final Path source;

  SiteReaderTest(@TempDir Path source) {
    this.source = source;
  }

  @Test
  void saysWhatAnEmptyFolderLacks() {
    RawSite site = read(Cache.none(), 1, Set.of());
    assertThat(site.documents()).isEmpty();
    assertThat(problems.sorted())
        .containsExactly(
            Problem.of(Code.NB002, Place.of("content"), "content"),
            Problem.of(Code.NB001, Place.of("jbake.properties")),
            Problem.of(Code.NB002, Place.of("templates"), "templates"));
  }

  /** With all documents open. */
  private RawSite read(Cache cache, int jobs, Set<String> only) {
    try (RawSite site =
        SiteReader.read(source, cache, new Jobs(jobs, Progress.NONE), only, problems)) {
      return new RawSite(
          site.settings(),
          site.documents().stream().map(it -> site.open(it, problems)).toList(),
          site.files(),
          site.sources());
    }
  }

  private RawSite kept() {
    try (Cache cache = new Cache(Optional.of(source.resolve("target/cache")), "1.0")) {
      RawSite site = read(cache, 1, Set.of());
      cache.finish(true);
      return site;
    }
  }

  @Test
  void readsTheSameFromTheCache() throws IOException {
    writeSite();
    write("content/pages/about.adoc", "= 關於本站\n\n收錄各級工會的年度總結。\n");

    RawSite cold = kept();
    RawSite warm = kept();

    assertThat(source.resolve("target/cache")).isNotEmptyDirectory();
    assertThat(warm.documents()).isEqualTo(cold.documents());
    assertThat(warm.documents()).isEqualTo(read(Cache.none(), 1, Set.of()).documents());
  }

  @Test
  void readsAgainWhatADocumentIncludes() throws IOException {
    writeSite();
    kept();
    write("content/reports/liaobu-town/_source.adoc", "本會接訪居多。\n");

    RawDocument report = kept().documents().get(1);

    assertThat(report.html()).contains("本會接訪居多").doesNotContain("上級轉辦居多");
    write("content/reports/liaobu-town/_source.adoc", "上級轉辦居多。\n");
    assertThat(kept().documents().get(1).html()).contains("上級轉辦居多");
  }

  @Test
  void noticesThatADocumentChangesMeanwhile() throws IOException {
    writeSite();
    try (RawSite site = SiteReader.read(source, Cache.none(), Jobs.one(), Set.of(), problems)) {
      write(REPORT, "= 另一份總結\n");

      assertThatThrownBy(() -> site.open(site.documents().get(1), problems))
          .isInstanceOf(ChangedMeanwhile.class);
    }
  }

  @Test
  void aWrongMemoryOfADocumentIsNoticedAndForgotten() throws IOException {
    writeSite();
    Path folder = source.resolve("target/cache");
    FileTime later = FileTime.from(Instant.now().plusSeconds(60));
    Digest wrong = Digest.of(List.of("另一份总结"));
    try (Cache cache = new Cache(Optional.of(folder), "1.0")) {
      new Stamps(cache, Optional.of(later), it -> Optional.of(wrong))
          .digest(REPORT, source.resolve(REPORT));
    }

    try (Cache cache = new Cache(Optional.of(folder), "1.0");
        RawSite site = SiteReader.read(source, cache, Jobs.one(), Set.of(), problems)) {
      RawDocument report = site.documents().get(1);
      assertThat(report.digest()).isEqualTo(wrong);
      assertThatThrownBy(() -> site.open(report, problems)).isInstanceOf(ChangedMeanwhile.class);
    }
    Cache.distrust(folder);

    assertThat(kept().documents()).isEqualTo(read(Cache.none(), 1, Set.of()).documents());
  }

  @Test
  void readsASiteAndPrintsNothing() throws IOException {
    writeSite();
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = System.out;
    PrintStream err = System.err;
    RawSite site;
    try {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
      site = read(Cache.none(), 2, Set.of());
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(site.settings()).containsOnlyKeys("site.title");
    assertThat(site.files()).containsExactly("reports/liaobu-town/合照.jpg");
    assertThat(site.documents())
        .extracting(RawDocument::path)
        .containsExactly("content/pages/faulty.adoc", REPORT);
    assertThat(problems.sorted())
        .containsExactly(
            Problem.of(Code.NB103, Place.of("content/pages/empty.adoc")),
            Problem.of(Code.NB219, Place.of("content/pages/faulty.adoc", 2)),
            Problem.of(Code.NB108, new Place("content/pages/faulty.adoc", 4, 3), "U+E000"),
            Problem.of(
                Code.NB509, Place.of("content/pages/faulty.adoc", 6), "unterminated listing block"),
            Problem.of(Code.NB101, new Place("content/pages/gbk.adoc", 1, 3), "GBK"));
    checkReport(site.documents().get(1));
    checkSources(site.sources());
  }

  @Test
  void convertsOnlyWhatWasAskedFor() throws IOException {
    writeSite();

    RawSite site = read(Cache.none(), 1, Set.of(REPORT));

    assertThat(site.documents())
        .extracting(RawDocument::path, RawDocument::converted, it -> it.html().isEmpty())
        .containsExactly(
            tuple("content/pages/faulty.adoc", false, true), tuple(REPORT, true, false));
    assertThat(site.documents().get(0).title()).isPresent();
    assertThat(problems.sorted())
        .extracting(Problem::code)
        .contains(Code.NB219)
        .doesNotContain(Code.NB509);
  }

  @Test
  void convertsWhatMayIncludeAFragmentThatWasAskedFor() throws IOException {
    writeSite();
    Set<String> fragment = Set.of("content/reports/liaobu-town/_source.adoc");

    RawSite site = read(Cache.none(), 1, fragment);

    assertThat(site.documents())
        .filteredOn(RawDocument::converted)
        .extracting(RawDocument::path)
        .containsExactly(REPORT);
  }

  private static void checkReport(RawDocument report) {
    assertThat(report.title()).map(RawAttribute::value).contains("寮步鎮總工會 2012 年度工作總結");
    assertThat(report.attribute("metric-petitions"))
        .contains(
            new RawAttribute(
                "metric-petitions", "57 宗", new Place(REPORT, 3, 2), new Place(REPORT, 3, 20)));
    assertThat(report.files()).containsExactly(REPORT, "content/reports/liaobu-town/_source.adoc");
    assertThat(report.html())
        .contains("<div class=\"sect1 rights-protection \uE005at-0-6\">")
        .contains("\uE005at-0-8\">\n<p>全年受理信訪 \uE000petitions\uE00157 宗\uE002。</p>")
        .contains("\uE005at-1-1\">\n<p>上級轉辦居多。</p>");
  }

  private static void checkSources(Sources sources) {
    assertThat(sources.line(Place.of(REPORT, 8))).contains("全年受理信訪 {metric-petitions}。");
    assertThat(sources.of("content/reports/liaobu-town/_source.adoc")).containsExactly("上級轉辦居多。");
    assertThat(sources.of("jbake.properties")).containsExactly("site.title=寮步鎮總工會");
    assertThat(sources.of("content/pages/faulty.adoc")).contains("period: 2012", "正文\uFFFD");
    assertThat(sources.knows("content/pages/gbk.adoc")).isTrue();
    assertThat(sources.of("content/pages/gbk.adoc")).isEmpty();
    assertThat(sources.knows("content/pages/none.adoc")).isFalse();
  }

  private void writeSite() throws IOException {
    write("jbake.properties", "site.title=寮步鎮總工會\r\n");
    Files.createDirectories(source.resolve("templates"));
    write(
        REPORT,
        """
        = 寮步鎮總工會 2012 年度工作總結
        :lang: zh-Hant
        :metric-petitions: 57 宗

        [.rights-protection]
        == 維權信訪

        全年受理信訪 {metric-petitions}。

        include::_source.adoc[]
        """);
    write("content/reports/liaobu-town/_source.adoc", "上級轉辦居多。\n");
    write("content/reports/liaobu-town/合照.jpg", "");
    write("content/pages/faulty.adoc", "= 标题\nperiod: 2012\n\n正文\uE000\n\n----\n没有结束\n");
    write("content/pages/empty.adoc", " \n　\n");
    Files.write(
        source.resolve("content/pages/gbk.adoc"),
        "= 工会的总结\n\n全年受理职工信访\n".getBytes(Charset.forName("GBK")));
  }

  private void write(String path, String text) throws IOException {
    Path file = source.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
