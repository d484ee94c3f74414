package org.nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nianbao.problem.Problems;

/** A worker makes of a document what a converter in the same process makes of it. */
@ExtendWith(ConverterSite.Shared.class)
class SameConversionTest {

  private final ConverterSite site;

  SameConversionTest(ConverterSite site) {
    this.site = site;
  }

  @Test
  void ofTheOwnContent() {
    Path source = Path.of("");
    Problems problems = new Problems();
    List<Manuscript> manuscripts =
        ContentFolder.walk(source, problems).documents().entrySet().stream()
            .map(it -> manuscript(it.getKey(), it.getValue(), problems))
            .toList();

    assertThat(manuscripts).hasSizeGreaterThan(30);
    assertThat(new Conversions(new WorkerConverters(source, 2)).run(manuscripts, 2))
        .isEqualTo(new Conversions(() -> new AsciidoctorConverter(source)).run(manuscripts, 1));
  }

  @Test
  void ofDocumentsWithIncludesAndProblems() {
    List<Manuscript> manuscripts =
        Stream.of(
                "include::_outer.adoc[]",
                "include::_tagged.adoc[tag=a]",
                "include::_warned.adoc[]",
                "include::_deep0.adoc[]",
                "include::_loop.adoc[]",
                "include::_link.adoc[]\n\ninclude::_none.adoc[]",
                "include::_long.adoc[]",
                "==== 跳级\n\nendif::[]\n\n{metric-petitions}\n\n----",
                "|===\n|甲\na|* 乙\n|===\n\n[.nb-at-1-1]\n{none} \uD83D\uDE00")
            .map(it -> ("= 标题\n:metric-petitions: 57 宗\n\n" + it).split("\n", -1))
            .map(ConverterSite::manuscript)
            .toList();

    List<Converted> here = new Conversions(site::another).run(manuscripts, 1);

    assertThat(here).filteredOn(it -> it.problems().isEmpty()).hasSizeBetween(1, 4);
    assertThat(new Conversions(site.workers(2)).run(manuscripts, 2)).isEqualTo(here);
  }

  private static Manuscript manuscript(String path, Path file, Problems problems) {
    List<String> lines = SourceText.read(file, path, problems).lines();
    return Manuscript.of(path, HeaderScanner.scan(path, lines, problems));
  }
}
