package org.nianbao;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import org.nianbao.problem.Language;
import org.nianbao.work.Progress;

/**
 * What a run was asked to do.
 *
 * @param source the site folder
 * @param output where the site is published
 * @param drafts whether drafts are published too
 * @param future whether reports dated after {@code today} are published too
 * @param jobs how many documents may be converted at once, at least 1
 * @param today the day of the build
 * @param clean whether everything that earlier runs kept beside the output is discarded first
 * @param language of the messages; absent: that of the site
 * @param only the files that are to be looked at, relative to the site folder, for example {@code
 *     content/reports/liaobu-town/2012.adoc}; empty: all of them
 * @param cache the folder in which results are kept for the next run; absent: beside the output
 * @param progress is told how far the run has come
 */
public record BuildOptions(
    Path source,
    Path output,
    boolean drafts,
    boolean future,
    int jobs,
    LocalDate today,
    boolean clean,
    Optional<Language> language,
    SortedSet<String> only,
    Optional<Path> cache,
    Progress progress) {

  /** The same run, which tells another how far it has come. */
  public BuildOptions with(Progress other) {
    return new BuildOptions(
        source, output, drafts, future, jobs, today, clean, language, only, cache, other);
  }
}
