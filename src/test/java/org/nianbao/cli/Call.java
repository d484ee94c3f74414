package org.nianbao.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.nianbao.BuildOptions;
import org.nianbao.BuildResult;
import org.nianbao.VerifyOptions;
import org.nianbao.VerifyResult;
import org.nianbao.problem.Language;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problem;
import org.nianbao.problem.Waived;
import org.nianbao.work.Progress;

/** Calls the program with a conductor that finds what the test says. */
final class Call implements Conductor {

  /** Evening in Greenwich, and the first of January in Beijing already. */
  static final Instant NEW_YEAR = Instant.parse("2012-12-31T20:00:00Z");

  final List<BuildOptions> built = new ArrayList<>();
  final List<BuildOptions> checked = new ArrayList<>();
  final List<VerifyOptions> verified = new ArrayList<>();
  private final Function<BuildOptions, BuildResult> finding;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Map<String, String> environment = Map.of();

  private Call(Function<BuildOptions, BuildResult> finding) {
    this.finding = finding;
  }

  /** Finds nothing wrong. */
  static Call fine() {
    return finding("");
  }

  /** Finds these problems, each in a file with the one line. */
  static Call finding(String line, Problem... problems) {
    return new Call(
        options ->
            new BuildResult(
                List.of(problems),
                List.of(),
                place -> line.isEmpty() ? Optional.empty() : Optional.of(line),
                options.language().orElse(Language.ZH_CN),
                problems.length > 0
                    ? Optional.empty()
                    : Optional.of(new BuildResult.Contents(34, 281, 2)),
                problems.length > 0
                    ? Optional.empty()
                    : Optional.of(new BuildResult.Summary(35, 32, 1240))));
  }

  static Call failing(RuntimeException failure) {
    return new Call(
        options -> {
          throw failure;
        });
  }

  static Call failing(Error failure) {
    return new Call(
        options -> {
          throw failure;
        });
  }

  Call with(String variable, String value) {
    environment = Map.of(variable, value);
    return this;
  }

  /** Besides, finds what documents let stand. */
  Call waiving(Waived... waived) {
    Call call =
        new Call(
            options -> {
              BuildResult found = finding.apply(options);
              return new BuildResult(
                  found.problems(),
                  List.of(waived),
                  found.excerpts(),
                  found.language(),
                  found.contents(),
                  found.summary());
            });
    call.environment = environment;
    return call;
  }

  int run(String... args) {
    return Main.run(args, stream(out), stream(err), new Ticking(), environment, this);
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Override
  public VerifyResult verify(VerifyOptions options) {
    verified.add(options);
    BuildOptions asked =
        new BuildOptions(
            options.folder(),
            options.folder(),
            false,
            false,
            options.jobs(),
            java.time.LocalDate.EPOCH,
            false,
            Optional.of(options.language()),
            new java.util.TreeSet<>(),
            Optional.empty(),
            options.progress());
    return new VerifyResult(finding.apply(asked), 42, options.source().map(Path::toString));
  }

  @Override
  public BuildResult build(BuildOptions options) {
    built.add(options.with(Progress.NONE));
    return finding.apply(options);
  }

  @Override
  public BuildResult check(BuildOptions options) {
    checked.add(options.with(Progress.NONE));
    return finding.apply(options);
  }

  static Place place(int line, int column) {
    return new Place("content/reports/liaobu-town/2012.adoc", line, column);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }

  /** A clock by which every run takes 6.24 seconds. */
  private static final class Ticking extends Clock {

    private Instant next = NEW_YEAR;

    @Override
    public Instant instant() {
      Instant now = next;
      next = next.plus(Duration.ofMillis(6240));
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
