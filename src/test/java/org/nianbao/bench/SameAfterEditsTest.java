package org.nianbao.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.BuildOptions;
import org.nianbao.BuildResult;
import org.nianbao.SiteBuild;
import org.nianbao.work.Progress;

/**
 * Whatever is edited, a build that takes over what did not change gives the same bytes as one from
 * nothing with another number of jobs, and touches no file whose bytes stay.
 */
class SameAfterEditsTest {

  private static final int LAST_YEAR = 2018;
  private static final LocalDate TODAY = LocalDate.of(LAST_YEAR + 1, 3, 1);
  private static final String INDICATORS = "content/indicators/";

  @TempDir private Path temp;
  private Path site;

  @BeforeEach
  void writeASite() throws IOException {
    site = temp.resolve("site");
    CorpusFolder.write(new Corpus(40, 7), Path.of("."), site);
    keepUsedIndicators();
    keepFirstYears();
    // Nobody reported the year after, so that there is room for another report.
    write(
        "content/pages/about.adoc", "= 关于本站\n:jbake-type: page\n:jbake-status: published\n\n说明。\n");
  }

  /** As few documents as there can be, as each is converted many times. */
  private void keepUsedIndicators() throws IOException {
    Set<String> used =
        new Figures(new Corpus(40, 7).unions(), 7)
            .of(new Corpus(40, 7).unions().get(2), 2016)
            .keySet();
    try (Stream<Path> files = Files.list(site.resolve(INDICATORS))) {
      for (Path file : files.toList()) {
        if (!used.contains(file.getFileName().toString().replace(".adoc", ""))) {
          Files.delete(file);
        }
      }
    }
    replace(INDICATORS + "grassroots-unions.adoc", "(?m)^:parts: .*\n", "");
  }

  private void keepFirstYears() throws IOException {
    for (Union union : new Corpus(40, 7).unions()) {
      for (int year = LAST_YEAR + 1; year < Corpus.FIRST_YEAR + Corpus.YEARS; year++) {
        Files.delete(site.resolve("content/reports/" + union.id() + "/" + year + ".adoc"));
      }
    }
  }

  @Test
  void warmAndColdBuildsAreTheSameAfterEveryEdit() throws IOException {
    String report = report(2, 2016);
    check("at first");
    check("nothing");

    replace(report, "全年培训", "今年全年培训");
    check("a sentence");
    replace(report, "。", "，大致如此。");
    check("the first sentence, which lists show");
    replace(report, "(?m)^:metric-training-visits: \\d", ":metric-training-visits: ");
    check("a figure");
    replace(report, "(?m)^:metric-training-visits: \\d*", ":metric-training-visits: ~1");
    check("a word before a figure");
    replace(report, "(?m)^:jbake-tags: .*$", ":jbake-tags: 读书活动, 新的标签");
    check("tags");
    move(report(3, 2017), report(3, 2017).replace("2017", "2017-ban-nian"));
    check("a report renamed");
    Files.delete(site.resolve(report(3, 2018)));
    check("a report deleted");
    replace(INDICATORS + "training-visits.adoc", "(?m)^= .*$", "= 参加培训的人次");
    check("an indicator");
    replace(organisation(2), "(?m)^= (.*)$", "= 新$1");
    check("an organisation's name");
    replace(organisation(2), "(?s)\\z", "\n== 历任主席\n\n已有三任。\n");
    check("a section of an organisation");
    replace(organisation(2), "历任", "历届");
    check("the heading of a section");
    replace("templates/report.ftlh", "(?s)\\z", "<!-- \\${published_date} -->");
    check("a template");
    replace("jbake.properties", "site.title=.*", "site.title=年度报告");
    check("a setting");
    write("content/reports/" + union(2).id() + "/_fragment.adoc", "另附说明。\n");
    replace(report, "(?s)\\z", "\ninclude::_fragment.adoc[]\n");
    check("an include");
    write("content/reports/" + union(2).id() + "/_fragment.adoc", "说明改过了。\n");
    check("what is included");
    replace("templates/messages/zh-CN.properties", "(?m)^nav.home=.*$", "nav.home=首页一");
    check("a message");
    replace(
        "templates/messages/zh-CN.properties", "(?m)^qualifier.about=.*$", "qualifier.about=约莫");
    check("a message in the data of the comparison");
    write("assets/site.css", "body { margin: 0 }\n");
    check("an asset");
    Files.delete(site.resolve(report));
    move(organisation(2), organisation(2).replace(".adoc", "-x.adoc"));
    Files.move(
        site.resolve("content/reports/" + union(2).id()),
        site.resolve("content/reports/" + union(2).id() + "-x"));
    check("an organisation renamed with its folder");
  }

  private interface Damage {
    void to(Path segment) throws IOException;
  }

  private static final SortedMap<String, Damage> DAMAGES =
      new TreeMap<>(
          Map.of(
              "flipped",
              SameAfterEditsTest::flip,
              "torn",
              it -> Files.write(it, half(Files.readAllBytes(it))),
              "foreign",
              it -> Files.writeString(it, "不是我们的"),
              "deleted",
              Files::delete));

  /** Damage is mended without a word. */
  @Test
  void aDamagedCacheChangesNothing() throws IOException {
    Path output = temp.resolve("a/site");
    SortedMap<String, String> whole = built(output, 2).bytes();
    List<String> packs = List.of("headers", "documents", "pages", "links", "search", "editions");
    for (Map.Entry<String, Damage> damage : DAMAGES.entrySet()) {
      for (String pack : packs) {
        damage(pack, damage.getValue());
      }
      // So that there is an edition to be noted.
      Files.delete(output.resolve("index.html"));
      assertThat(built(output, 2).bytes()).as(damage.getKey()).isEqualTo(whole);
    }
    for (String pack : packs) {
      damage(pack, SameAfterEditsTest::flip);
      assertThat(built(output, 2).bytes()).as(pack).isEqualTo(whole);
    }
    for (Map.Entry<String, Damage> damage : DAMAGES.entrySet()) {
      Path cold = temp.resolve("cold " + damage.getKey() + "/site");
      damage("conversions", damage.getValue());
      damage("texts", damage.getValue());
      // So that documents are examined again, from conversions that are damaged.
      replace(INDICATORS + "training-visits.adoc", "(?m)^= (.*)$", "= 新$1");
      assertThat(built(output, 2).bytes())
          .as("conversions %s", damage.getKey())
          .isEqualTo(built(cold, 1).bytes());
      damage("texts", damage.getValue());
      // So that pages are printed again, from texts that are damaged.
      replace("templates/report.ftlh", "(?s)\\z", " ");
      assertThat(built(output, 2).bytes())
          .as("texts %s", damage.getKey())
          .isEqualTo(built(cold, 1).bytes());
    }
  }

  private void damage(String pack, Damage damage) throws IOException {
    try (Stream<Path> files = Files.list(temp.resolve("a/.site.cache").resolve(pack))) {
      List<Path> segments = files.toList();
      assertThat(segments).as(pack).isNotEmpty();
      for (Path segment : segments) {
        damage.to(segment);
      }
    }
  }

  private static void flip(Path segment) throws IOException {
    byte[] bytes = Files.readAllBytes(segment);
    for (int i = bytes.length / 2; i < bytes.length; i += 300) {
      bytes[i] ^= 1;
    }
    Files.write(segment, bytes);
  }

  private static byte[] half(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length / 2);
  }

  /** A file that somebody edited or deleted in the output is put right. */
  @Test
  void whatWasTouchedInTheOutputIsPutRight() throws IOException {
    Path output = temp.resolve("a/site");
    SortedMap<String, String> whole = built(output, 2).bytes();
    Files.writeString(output.resolve("index.html"), "改过");
    Files.delete(output.resolve("feed.xml"));

    assertThat(built(output, 2).bytes()).isEqualTo(whole);
  }

  private void check(String edit) throws IOException {
    Path output = temp.resolve("warm/site");
    SortedMap<String, Stamp> before = Files.exists(output) ? stamps(output) : new TreeMap<>();
    Built warm = built(output, 2);
    Built cold = built(temp.resolve("cold/" + edit + "/site"), 1);
    assertThat(warm.result().problems()).as(edit).isEqualTo(cold.result().problems());
    assertThat(warm.bytes().keySet()).as(edit).isEqualTo(cold.bytes().keySet());
    assertThat(differing(warm.bytes(), cold.bytes())).as(edit).isEmpty();
    stamps(output)
        .forEach(
            (path, now) -> {
              Stamp then = before.get(path);
              if (then != null && then.bytes().equals(now.bytes())) {
                assertThat(now.modified())
                    .as("%s: time of %s", edit, path)
                    .isEqualTo(then.modified());
              }
            });
  }

  private static List<String> differing(Map<String, String> one, Map<String, String> other) {
    return one.entrySet().stream()
        .filter(it -> !it.getValue().equals(other.get(it.getKey())))
        .map(Map.Entry::getKey)
        .toList();
  }

  private record Built(BuildResult result, SortedMap<String, String> bytes) {}

  private record Stamp(String bytes, long modified) {}

  private Built built(Path output, int jobs) throws IOException {
    BuildResult result =
        SiteBuild.build(
            new BuildOptions(
                site,
                output,
                false,
                false,
                jobs,
                TODAY,
                false,
                Optional.empty(),
                new TreeSet<>(),
                Optional.empty(),
                Progress.NONE));
    assertThat(result.hasErrors()).as("%s", result.problems()).isFalse();
    return new Built(
        result,
        new TreeMap<>(
            stamps(output).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().bytes()))));
  }

  private static SortedMap<String, Stamp> stamps(Path folder) throws IOException {
    SortedMap<String, Stamp> stamps = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        stamps.put(
            folder.relativize(file).toString(),
            new Stamp(
                withoutHistory(
                    new String(
                        Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1)),
                Files.getLastModifiedTime(file).toMillis()));
      }
    }
    return stamps;
  }

  /** What came before is all that tells two ways to one edition apart. */
  private static String withoutHistory(String text) {
    return text.startsWith("{\n  \"generator\": ")
        ? text.replaceFirst("\n  \"previous\": \"[0-9a-f]{64}\",", "")
        : text;
  }

  private static Union union(int number) {
    return new Corpus(40, 7).unions().get(number);
  }

  private static String report(int union, int year) {
    return "content/reports/" + union(union).id() + "/" + year + ".adoc";
  }

  private static String organisation(int union) {
    return "content/organisations/" + union(union).id() + ".adoc";
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(site.resolve(file).resolveSibling("."));
    Files.writeString(site.resolve(file), text);
  }

  private void replace(String file, String what, String with) throws IOException {
    String before = Files.readString(site.resolve(file));
    String after = before.replaceFirst(what, with);
    assertThat(after).as("%s in %s", what, file).isNotEqualTo(before);
    Files.writeString(site.resolve(file), after);
  }

  private void move(String from, String to) throws IOException {
    Files.move(site.resolve(from), site.resolve(to), StandardCopyOption.ATOMIC_MOVE);
  }
}
