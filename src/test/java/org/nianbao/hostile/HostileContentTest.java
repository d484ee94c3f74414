package org.nianbao.hostile;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.BuildResult;
import org.nianbao.hostile.HostileCase.Run;

/** Every attack ends in the problems that it expects, with file and line, and in no other. */
final class HostileContentTest {

  private static final List<HostileCase> ALL = HostileCorpus.all();

  @TempDir private Path folder;

  @Test
  void thereAreManyOfManyKinds() {
    Map<String, Long> kinds = ALL.stream().collect(groupingBy(HostileCase::kind, counting()));

    assertThat(ALL).hasSizeGreaterThanOrEqualTo(200);
    assertThat(kinds.values().stream().filter(it -> it >= 10)).hasSizeGreaterThanOrEqualTo(20);
    assertThat(ALL).allMatch(it -> it.what().endsWith(".") && !it.items().isEmpty());
  }

  @Test
  void eachIsRefusedOrWarnedOfWhereItStands() {
    List<HostileCase> cases = of(Run.TOGETHER);

    new Expectations(cases).areMetBy(HostileSite.write(folder, cases).check());
  }

  @Test
  void someAreSeenOnlyWhenFilesArePublished() {
    List<HostileCase> cases = of(Run.BUILD);
    HostileSite site = HostileSite.write(folder, cases);
    assertThat(site.check()).isEmpty();

    BuildResult result = site.build();

    new Expectations(cases).areMetBy(HostileSite.lines(result));
    assertThat(result.summary()).isEmpty();
    assertThat(site.output()).doesNotExist();
  }

  static List<HostileCase> alone() {
    return of(Run.ALONE);
  }

  @ParameterizedTest
  @MethodSource("alone")
  void aSiteOfItsOwn(HostileCase it) {
    new Expectations(List.of(it)).areMetBy(HostileSite.write(folder, List.of(it)).check());
  }

  private static List<HostileCase> of(Run run) {
    return ALL.stream().filter(it -> it.run() == run).toList();
  }
}
