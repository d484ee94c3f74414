package org.nianbao;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.commons.io.file.PathUtils;
import org.nianbao.git.SiteRepository;
import org.nianbao.problem.Code;
import org.nianbao.problem.Problems;
import org.nianbao.publish.Imprint;
import org.nianbao.publish.PublishedEdition;
import org.nianbao.work.Jobs;

/** Says whether an edition is whole, and whether it is what its commit makes. */
public final class SiteVerification {

  private static final String NO_COMMIT = "word.no-commit";
  private static final String CHANGED_SOURCES = "word.changed-sources";
  private static final String NO_REPOSITORY = "word.no-repository";
  private static final String UNKNOWN_COMMIT = "word.unknown-commit";
  private static final String BUILD_FAILED = "word.build-failed";

  private final VerifyOptions options;
  private final Problems problems = new Problems();

  private SiteVerification(VerifyOptions options) {
    this.options = options;
  }

  /** Looks at every byte of the edition; writes to the temporary folder of the system only. */
  public static VerifyResult verify(VerifyOptions options) {
    return new SiteVerification(options).run();
  }

  private VerifyResult run() {
    Optional<PublishedEdition> edition = PublishedEdition.in(options.folder(), problems);
    edition.ifPresent(
        it -> it.compareFiles(new Jobs(options.jobs(), options.progress()), problems));
    Optional<String> rebuilt = edition.flatMap(it -> options.source().flatMap(at -> again(it, at)));
    BuildResult findings =
        new BuildResult(
            problems.sorted(),
            List.of(),
            place -> Optional.empty(),
            options.language(),
            Optional.empty(),
            Optional.empty());
    return new VerifyResult(findings, edition.map(PublishedEdition::size).orElse(0), rebuilt);
  }

  /** The commit from which it was made again, where it could be. */
  private Optional<String> again(PublishedEdition edition, Path source) {
    Imprint imprint = edition.imprint();
    if (imprint.commit().isEmpty() || imprint.isChanged()) {
      return impossible(imprint.isChanged() ? CHANGED_SOURCES : NO_COMMIT, edition);
    }
    if (!imprint.version().equals(Version.current())) {
      problems.add(Code.NB717, edition.place(), imprint.version(), Version.current());
    }
    Optional<SiteRepository> repository = SiteRepository.around(source);
    try (SiteRepository it = repository.orElse(null)) {
      return it == null ? impossible(NO_REPOSITORY, edition) : again(edition, it);
    }
  }

  private Optional<String> again(PublishedEdition edition, SiteRepository repository) {
    String commit = edition.imprint().commit().orElseThrow();
    try {
      Path temporary = Files.createTempDirectory("nianbao");
      try {
        Optional<Path> site = repository.checkOut(commit, temporary);
        return site.isEmpty()
            ? impossible(UNKNOWN_COMMIT, edition)
            : again(edition, site.get(), temporary.resolve("site"));
      } finally {
        PathUtils.deleteDirectory(temporary);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Optional<String> again(PublishedEdition edition, Path site, Path output) {
    BuildResult built = SiteBuild.build(build(edition.imprint(), site, output));
    built.problems().stream().filter(it -> built.summary().isEmpty()).forEach(problems::add);
    Optional<PublishedEdition> rebuilt =
        built.summary().flatMap(it -> PublishedEdition.in(output, problems));
    if (rebuilt.isEmpty()) {
      return impossible(BUILD_FAILED, edition);
    }
    edition.compareWith(rebuilt.get(), problems);
    return edition.imprint().commit();
  }

  private BuildOptions build(Imprint imprint, Path site, Path output) {
    return new BuildOptions(
        site,
        output,
        imprint.drafts(),
        imprint.future(),
        options.jobs(),
        imprint.date().orElse(LocalDate.EPOCH),
        false,
        Optional.of(options.language()),
        new TreeSet<>(),
        Optional.empty(),
        options.progress());
  }

  private Optional<String> impossible(String reason, PublishedEdition edition) {
    problems.add(Code.NB716, edition.place(), reason);
    return Optional.empty();
  }
}
