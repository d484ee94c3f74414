package org.nianbao.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.cache.Cache;
import org.nianbao.problem.Code;
import org.nianbao.problem.Example;
import org.nianbao.problem.Explanations;
import org.nianbao.problem.Language;
import org.nianbao.problem.Problem;
import org.nianbao.problem.Problems;
import org.nianbao.problem.Wording;
import org.nianbao.read.WarmReader;
import org.nianbao.work.Jobs;

/** Every example that explains a code is what it says it is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ExplainedExamplesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  private final Explanations explanations = new Explanations(Language.ZH_CN);
  private ExampleSite site;
  private WarmReader reader;

  @BeforeAll
  void startReading(@TempDir Path folder) {
    Path source = folder.resolve("site");
    site = new ExampleSite(source);
    reader = new WarmReader(source);
  }

  @AfterAll
  void stopReading() {
    reader.close();
  }

  List<Code> explained() {
    return Arrays.stream(Code.values())
        .filter(it -> explanations.of(it).example().isPresent())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("explained")
  void theBrokenOneHasTheFaultAndTheValidOneHasNone(Code code) throws IOException {
    Example example = explanations.of(code).example().orElseThrow();

    assertThat(check(example.broken()))
        .as(() -> "broken")
        .isNotEmpty()
        .allMatch(it -> it.startsWith(code + " "));
    assertThat(check(example.valid())).as(() -> "valid").isEmpty();
  }

  /** Code and sentence of every problem. */
  private List<String> check(List<Example.Part> parts) throws IOException {
    site.write(parts);
    Problems problems = new Problems();
    SiteChecker.check(
        reader.read(problems),
        new CheckOptions(TODAY, false, false),
        Cache.none(),
        Jobs.one(),
        problems);
    Wording wording = new Wording(Language.ZH_CN);
    return problems.sorted().stream()
        .map((Problem it) -> it.code() + " " + it.place() + " " + wording.message(it))
        .toList();
  }
}
