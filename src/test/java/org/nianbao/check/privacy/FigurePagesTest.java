package org.nianbao.check.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.nianbao.problem.Problem;
import org.nianbao.problem.Problems;
import org.nianbao.read.RawSite;
import org.nianbao.read.Sources;

/**
 * Five thousand pages full of numbers that are nobody's. Those that are stopped have a table of
 * regions, days and running numbers, most of which happen to have the right checksum.
 */
final class FigurePagesTest {

  private static final int PAGES = 5000;
  private static final int MAX_STOPPED = 50;
  private static final int MEASURED = 4;

  @Test
  void atMostOnePercentIsFalselyStopped() {
    Random random = new Random(20121231L);
    RawSite raw = new RawSite(new TreeMap<>(), List.of(), new TreeSet<>(), new Sources(Map.of()));
    List<String> stopped = new ArrayList<>();
    for (int i = 0; i < PAGES; i++) {
      Problems problems = new Problems();
      new PageScan(raw, problems)
          .inspect("reports/liaobu-town/" + i + "/index.html", new FigurePage(random).html());
      if (problems.hasErrors()) {
        stopped.add(problems.sorted().stream().map(Problem::arguments).toList().toString());
      }
    }
    assertThat(stopped).hasSizeLessThanOrEqualTo(MAX_STOPPED).hasSize(MEASURED);
  }
}
