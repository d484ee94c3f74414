package org.nianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.hostile.HostileCase;
import org.nianbao.hostile.HostileCorpus;
import org.nianbao.hostile.HostileSite;

/** What is printed of the attacks moves no cursor, turns no text, and tells no secret. */
final class HostilePrintTest {

  @TempDir private Path folder;

  @Test
  void nothingThatIsPrintedIsHiddenOrSecret() {
    List<HostileCase> cases =
        HostileCorpus.all().stream()
            .filter(it -> it.run() == HostileCase.Run.TOGETHER && it.isRefused())
            .toList();
    Path site = HostileSite.write(folder, cases).folder();
    for (String format : List.of("human", "json", "sarif")) {
      SiteRuns.Run run =
          SiteRuns.run(
              site,
              "check",
              "2024-06-30",
              "--format",
              format,
              "--cache",
              folder.resolve("cache").toString());
      String printed = run.out() + run.err();

      assertThat(run.code()).isEqualTo(1);
      assertThat(printed).as(format).contains("NB110", "NB501", "\\u202E");
      assertThat(printed).as(format).doesNotContain(HostileSite.CANARY, "root:x:0:0");
      assertThat(hidden(printed)).as(format).isEmpty();
    }
  }

  /** Every character that is not what it shows, but for ends of lines and tabs of excerpts. */
  private static List<String> hidden(String printed) {
    return printed
        .codePoints()
        .filter(it -> it != '\n' && it != '\t' && Visible.isHidden(it))
        .mapToObj(Visible::escape)
        .distinct()
        .toList();
  }
}
