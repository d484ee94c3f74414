package org.nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problem;

class WorkerConvertersTest {

  private static final Duration LIMIT = Duration.ofSeconds(2);

  @TempDir private Path source;

  private WorkerConverters converters() {
    ProcessBuilder command = WorkerCommand.of(OddWorker.class, 1, List.of("-Xmx64m"));
    command.environment().put("LC_ALL", "C.UTF-8");
    return new WorkerConverters(command, source, LIMIT);
  }

  private List<Converted> convert(int threads, String... names) {
    List<Manuscript> manuscripts =
        List.of(names).stream().map(WorkerConvertersTest::named).toList();
    return new Conversions(converters()).run(manuscripts, threads);
  }

  private static Manuscript named(String name) {
    return new Manuscript(name, List.of(), new TreeMap<>(), "");
  }

  private String html(String name) {
    return convert(1, name).get(0).html();
  }

  private static List<Problem> tooMuch(String name) {
    return List.of(Problem.of(Code.NB515, Place.of(name)));
  }

  @Test
  void convertsInAnotherProcessThatEndsWithTheWork() throws InterruptedException {
    List<Converted> converted = convert(1, "a", "pid", "b", "pid");

    assertThat(converted).extracting(Converted::html).startsWith("a").contains("b");
    assertThat(converted.get(1).html()).isEqualTo(converted.get(3).html());
    long pid = Long.parseLong(converted.get(1).html());
    assertThat(pid).isNotEqualTo(ProcessHandle.current().pid());
    assertThat(hasEnded(pid)).isTrue();
  }

  @Test
  void threadsShareTheOneProcess() {
    List<Converted> converted = convert(4, Collections.nCopies(40, "pid").toArray(String[]::new));

    assertThat(converted)
        .extracting(Converted::html)
        .hasSize(40)
        .containsOnly(converted.get(0).html());
  }

  @Test
  void startsNothingForNoDocument() {
    WorkerConverters converters =
        new WorkerConverters(new ProcessBuilder("/no/such/java"), source, LIMIT);

    assertThat(new Conversions(converters).run(List.of(), 2)).isEmpty();
    converters.get().close();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void onlyTheGuiltyDocumentIsRefused(int threads) {
    List<Converted> converted =
        convert(
            threads, "a", "hang", "b", "stop", "c", "memory", "d", "error", "deep", "much", "e");

    assertThat(converted)
        .extracting(Converted::html)
        .containsExactly("a", "", "b", "", "c", "", "d", "", "", "", "e");
    for (int guilty : List.of(1, 3, 5, 7, 9)) {
      Converted refused = converted.get(guilty);
      assertThat(refused.problems()).isEqualTo(tooMuch(refused.files().get(0)));
    }
    assertThat(converted.get(8).problems())
        .containsExactly(Problem.of(Code.NB510, Place.of("deep"), "StackOverflowError"));
  }

  @Test
  void manyGuiltyDocumentsEndToo() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      names.addAll(List.of("stop", "good"));
    }
    List<Converted> converted = convert(2, names.toArray(String[]::new));

    for (int i = 0; i < names.size(); i++) {
      assertThat(converted.get(i).problems())
          .isEqualTo(names.get(i).equals("stop") ? tooMuch("stop") : List.of());
    }
  }

  @Test
  void aDocumentIsTriedOnceMore() {
    assertThat(convert(1, "stop-once", "a"))
        .extracting(Converted::html)
        .containsExactly("late", "a");
  }

  @Test
  void whatIsPrintedDoesNoHarm() {
    WorkerConverters patient =
        new WorkerConverters(
            WorkerCommand.of(OddWorker.class, 1, List.of()), source, WorkerConverters.LIMIT);

    assertThat(new Conversions(patient).run(List.of(named("print"), named("a")), 1))
        .extracting(Converted::html)
        .containsExactly("print", "a");
  }

  @Test
  void knowsNothingOfTheEnvironment() {
    assertThat(System.getenv()).containsKey("PATH");
    assertThat(html("environment").split(" ")).isSubsetOf("LC_ALL", "LC_CTYPE", "LANG");
  }

  @Test
  void isToldTheFolder() {
    assertThat(html("source")).isEqualTo(source.toAbsolutePath().toString());
  }

  @Test
  void aWorkerThatDoesNotStartIsNoFaultOfTheDocuments() {
    for (ProcessBuilder command :
        List.of(
            new ProcessBuilder("/no/such/java"),
            WorkerCommand.of(OddBuild.class, 1, List.of("-Xmx1k")))) {
      Converter converter = new WorkerConverters(command, source, LIMIT).get();
      assertThatIllegalStateException().isThrownBy(() -> converter.convert(named("a")));
    }
  }

  @Test
  void endsWhenTheBuildIsKilled() throws IOException, InterruptedException {
    Process build =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                OddBuild.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader out = build.inputReader()) {
      long worker = Long.parseLong(out.readLine());
      assertThat(ProcessHandle.of(worker)).isPresent();

      build.destroyForcibly().waitFor();

      assertThat(hasEnded(worker)).isTrue();
    }
  }

  private static boolean hasEnded(long pid) throws InterruptedException {
    for (int i = 0; i < 100; i++) {
      if (ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty()) {
        return true;
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    return false;
  }
}
