package org.nianbao.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.BuildOptions;
import org.nianbao.BuildResult;
import org.nianbao.SiteBuild;
import org.nianbao.problem.Problem;
import org.nianbao.work.Progress;

/** What is measured is a site without a finding, before and after an edit. */
final class CorpusCheckTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  @TempDir private Path folder;

  @Test
  void thereIsNothingToFind() throws IOException {
    Corpus corpus = new Corpus(60, 1);
    Path site = folder.resolve("site");
    CorpusFolder.write(corpus, Path.of(""), site);

    BuildResult result = check(site);

    assertThat(result.problems()).extracting(Problem::code).isEmpty();
    assertThat(result.contents())
        .hasValueSatisfying(
            it -> {
              assertThat(it.reports()).isEqualTo(60);
              assertThat(it.figures()).isEqualTo(60 * 12);
            });

    for (int i = 0; i < 3; i++) {
      Edit.apply(Edit.of(corpus, i).file(site.resolve("content/reports"), ".adoc"));
    }

    assertThat(check(site).problems()).extracting(Problem::code).isEmpty();
  }

  private BuildResult check(Path site) {
    return SiteBuild.check(
        new BuildOptions(
            site,
            folder.resolve("out"),
            false,
            false,
            1,
            TODAY,
            false,
            Optional.empty(),
            new TreeSet<>(),
            Optional.empty(),
            Progress.NONE));
  }
}
