package org.nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problem;

final class ConversionCacheTest {

  private static final String PATH = "content/reports/liaobu-town/2012.adoc";

  @TempDir private Path folder;

  private static Manuscript manuscript(String... lines) {
    return new Manuscript(PATH, List.of(lines), new TreeMap<>(), "zh-hans");
  }

  private static Converted converted(String html, Problem... problems) {
    return new Converted(html, List.of(PATH), new TreeMap<>(), List.of(problems));
  }

  private ConversionCache cache() {
    return new ConversionCache(Optional.of(folder.resolve("cache")), "1.0");
  }

  private List<Path> entries() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void givesBackWhatWasKept() {
    cache().keep(manuscript("= 总结", "", "信访 57 宗。"), converted("<p>信訪 57 宗。</p>"));

    assertThat(cache().find(manuscript("= 总结", "", "信访 57 宗。")))
        .contains(converted("<p>信訪 57 宗。</p>"));
  }

  @Test
  void everythingThatGoesInCounts() {
    cache().keep(manuscript("= 总结"), converted("<p></p>"));
    TreeMap<String, String> metrics = new TreeMap<>();
    metrics.put("petitions", "57 宗");

    assertThat(cache().find(manuscript("= 总结", ""))).isEmpty();
    assertThat(cache().find(manuscript("= 總結"))).isEmpty();
    assertThat(cache().find(new Manuscript(PATH, List.of("= 总结"), metrics, "zh-hans"))).isEmpty();
    assertThat(cache().find(new Manuscript(PATH, List.of("= 总结"), new TreeMap<>(), "zh-hant")))
        .isEmpty();
    assertThat(cache().find(new Manuscript("a.adoc", List.of("= 总结"), new TreeMap<>(), "zh-hans")))
        .isEmpty();
    assertThat(
            new ConversionCache(Optional.of(folder.resolve("cache")), "1.1")
                .find(manuscript("= 总结")))
        .isEmpty();
  }

  @Test
  void aTornOrForeignEntryIsNotUsed() throws IOException {
    for (String damage : List.of("", "x", "不是我们的")) {
      cache().keep(manuscript("= 总结"), converted("<p>全文</p>"));
      Path entry = entries().get(0);
      String whole = Files.readString(entry);
      Files.writeString(entry, damage.isEmpty() ? whole.substring(0, 70) : damage);

      assertThat(cache().find(manuscript("= 总结"))).isEmpty();
    }
  }

  @Test
  void whatHasProblemsOrIncludesIsConvertedAgain() throws IOException {
    Problem problem = Problem.of(Code.NB509, Place.of(PATH), "…");
    cache().keep(manuscript("= 总结"), converted("<p></p>", problem));
    cache().keep(manuscript("= 总结", "include::_table.adoc[]"), converted("<p></p>"));

    assertThat(entries()).isEmpty();
  }

  @Test
  void aFolderThatCannotBeWrittenDoesNoHarm() throws IOException {
    Files.writeString(folder.resolve("cache"), "a file");

    cache().keep(manuscript("= 总结"), converted("<p></p>"));
    cache().prune();

    assertThat(cache().find(manuscript("= 总结"))).isEmpty();
  }

  @Test
  void forgetsWhatNobodyUsesOnlyWhenThereIsMuchOfIt() throws IOException {
    ConversionCache old = cache();
    for (int i = 0; i < 2010; i++) {
      old.keep(manuscript("= 总结", "第 " + i + " 稿"), converted("<p></p>"));
    }
    ConversionCache current = cache();
    current.keep(manuscript("= 总结"), converted("<p></p>"));
    current.prune();
    assertThat(entries()).hasSize(1);

    cache().prune();
    assertThat(entries()).hasSize(1);
  }
}
