package org.nianbao.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.cache.Cache;
import org.nianbao.problem.Problems;
import org.nianbao.work.Jobs;
import org.nianbao.work.Progress;

/** Whichever change to the disk fails, and why: the output is the old edition or the new one. */
class FaultsOfTheDiskTest {

  /** A way in which disks fail. */
  record Way(FailingDisk.Fault fault, boolean lasts, boolean exchanges) {

    FailingDisk at(int n) {
      return lasts ? FailingDisk.from(fault, n, exchanges) : FailingDisk.once(fault, n, exchanges);
    }
  }

  private static final Editions EDITIONS = new Editions(3);

  private final Path source;
  private final Path output;

  FaultsOfTheDiskTest(@TempDir Path folder) {
    source = folder.resolve("网站");
    output = source.resolve("target/site");
    Editions.writeSources(source);
  }

  /** A fault that lasts where there is no exchange is the one gap; the next run closes it. */
  static Stream<Way> ways() {
    return Stream.concat(
        Stream.of(FailingDisk.Fault.values())
            .flatMap(it -> Stream.of(new Way(it, false, true), new Way(it, true, true))),
        Stream.of(new Way(FailingDisk.Fault.NO_PERMISSION, false, false)));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void anEditionIsWholeWhicheverChangeFails(Way way) {
    List<Integer> changes = new ArrayList<>();
    // The first edition fills the staging folder, the second too, the third changes the spare.
    for (int before = 0; before < Editions.COUNT; before++) {
      changes.add(failAtEveryChange(way, before));
    }

    assertThat(changes).allMatch(it -> it >= EDITIONS.pages(0).size());
  }

  /** Returns how many changes there were to fail. */
  private int failAtEveryChange(Way way, int before) {
    for (int n = 1; ; n++) {
      begin(before);
      FailingDisk disk = way.at(n);
      Problems problems = new Problems();
      boolean published = publish(disk, before % Editions.COUNT, problems);
      if (disk.changes() < n) {
        assertThat(published).isTrue();
        return n - 1;
      }
      String at = way + ", " + before + " before, change " + n;
      if (before == 0 && !published) {
        assertThat(output).as(at).doesNotExist();
      } else {
        int expected = (published ? before : before - 1) % Editions.COUNT;
        assertThat(EDITIONS.whole(output)).as(at).isEqualTo(expected);
      }
      assertThat(problems.hasErrors()).as(at).isEqualTo(!published);
      requireThatTheNextRunClearsUp(at, (before + 1) % Editions.COUNT);
    }
  }

  /** Publishes some editions, none of them with a fault. */
  private void begin(int editions) {
    try {
      Trees.delete(source.resolve("target"), new Disk());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    for (int i = 0; i < editions; i++) {
      assertThat(publish(new Disk(), i % Editions.COUNT, new Problems())).isTrue();
    }
  }

  private void requireThatTheNextRunClearsUp(String at, int number) {
    assertThat(publish(new Disk(), number, new Problems())).as(at).isTrue();
    assertThat(EDITIONS.whole(output)).as(at).isEqualTo(number);
    assertThat(TestSite.names(source.resolve("target")))
        .as(at)
        .containsAnyOf("site")
        .isSubsetOf("site", ".site.spare");
  }

  private boolean publish(Disk disk, int number, Problems problems) {
    Optional<Publication> opened =
        Publication.open(
            source,
            output,
            disk,
            Cache.none(),
            new Jobs(1, Progress.NONE),
            (path, text) -> {},
            problems);
    if (opened.isEmpty()) {
      return false;
    }
    try (Publication publication = opened.get()) {
      EDITIONS.give(publication, source, number);
      return publication.publish(TestSite.IMPRINT, TestSite.HOST);
    }
  }
}
