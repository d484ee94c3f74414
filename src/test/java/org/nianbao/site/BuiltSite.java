package org.nianbao.site;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.nianbao.BuildOptions;
import org.nianbao.BuildResult;
import org.nianbao.SiteBuild;
import org.nianbao.problem.Language;
import org.nianbao.problem.Problem;
import org.nianbao.problem.Wording;
import org.nianbao.work.Progress;

/** The repository's own site, built from its content, templates and assets. */
record BuiltSite(SiteFolder files) {

  /** {@code site.host} of {@code jbake.properties}, with a slash at its end. */
  static final String HOME = "https://nianbao.example/";

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  /** Builds it into {@code target/test-site-1}, or that of another process of the tests. */
  static BuiltSite build() {
    String process = System.getProperty("nianbao.test-process", "1");
    return build(Path.of("").toAbsolutePath(), Path.of("target", "test-site-" + process), 2);
  }

  /** Builds it; errors of its content or templates are told, one a line. */
  static BuiltSite build(Path source, Path output, int jobs) {
    BuildResult result =
        SiteBuild.build(
            new BuildOptions(
                source,
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
    if (result.summary().isEmpty()) {
      throw new IllegalStateException("the site cannot be built:\n" + words(result));
    }
    return new BuiltSite(SiteFolder.of(output));
  }

  private static String words(BuildResult result) {
    Wording wording = new Wording(Language.EN);
    return result.problems().stream()
        .map((Problem it) -> it.place() + ": " + it.code() + " " + wording.message(it))
        .collect(Collectors.joining("\n"));
  }
}
