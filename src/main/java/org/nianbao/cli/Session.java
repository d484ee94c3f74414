package org.nianbao.cli;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.nianbao.BuildOptions;
import org.nianbao.BuildResult;
import org.nianbao.VerifyOptions;
import org.nianbao.VerifyResult;
import org.nianbao.Version;
import org.nianbao.problem.Language;
import org.nianbao.work.Progress;

/** One call of the program: what it prints, and what it tells its caller. */
final class Session {

  private final PrintStream out;
  private final PrintStream err;
  private final Clock clock;
  private final Map<String, String> environment;
  private final Conductor conductor;
  private final boolean isTerminal;

  /** {@code isTerminal} is whether somebody watches what is printed. */
  Session(
      PrintStream out,
      PrintStream err,
      Clock clock,
      Map<String, String> environment,
      Conductor conductor,
      boolean isTerminal) {
    this.out = out;
    this.err = err;
    this.clock = clock;
    this.environment = environment;
    this.conductor = conductor;
    this.isTerminal = isTerminal;
  }

  ExitCode run(String... args) {
    Words words = new Words(RequestReader.language(args).orElse(Language.ZH_CN));
    try {
      return fulfil(new RequestReader(words, new Today(clock, environment)).read(args));
    } catch (UsageException wrong) {
      err.print(Visible.of(words.get("usage", wrong.sentence())) + "\n");
      err.print(words.get("usage.help") + "\n");
      return ExitCode.USAGE;
    } catch (Throwable failure) {
      report(failure, words, RequestReader.wantsDebug(args));
      return ExitCode.FAILURE;
    } finally {
      out.flush();
      err.flush();
    }
  }

  private ExitCode fulfil(Request request) {
    if (request instanceof Request.Help help) {
      out.print(help.text());
      return ExitCode.FINE;
    }
    if (request instanceof Request.Build build) {
      return build(build.options(), build.quiet());
    }
    if (request instanceof Request.Check check) {
      return check(check.options(), check.format(), check.quiet());
    }
    if (request instanceof Request.Verify verify) {
      return verify(verify.options(), verify.quiet());
    }
    if (request instanceof Request.Explain explain) {
      ExplanationText text = new ExplanationText(explain.language());
      out.print(explain.codes().isEmpty() ? text.list() : text.of(explain.codes()));
      return ExitCode.FINE;
    }
    out.print("nianbao " + Version.current() + "\n");
    return ExitCode.FINE;
  }

  private ExitCode build(BuildOptions options, boolean quiet) {
    Instant start = clock.instant();
    BuildResult result = watched(options, quiet, conductor::build);
    Duration taken = Duration.between(start, clock.instant());
    Words words = new Words(result.language());
    tell(result, words);
    result.summary().ifPresent(it -> out.print(published(it, options.output(), taken, words)));
    return ExitCode.of(result);
  }

  private ExitCode check(BuildOptions options, Format format, boolean quiet) {
    BuildResult result = watched(options, quiet, conductor::check);
    switch (format) {
      case HUMAN -> checked(result, options.only().size());
      case JSON -> out.print(JsonReport.of(result));
      case SARIF -> out.print(SarifReport.of(result));
    }
    return ExitCode.of(result);
  }

  /** Says what is wrong, and how much of it there is; nothing where nothing is. */
  private void tell(BuildResult result, Words words) {
    new HumanReport(result, words).print(err);
    if (!result.problems().isEmpty()) {
      err.print(new SummaryLine(result, words).ofProblems());
    }
  }

  private ExitCode verify(VerifyOptions options, boolean quiet) {
    VerifyResult result =
        quiet
            ? conductor.verify(options)
            : watched(options.language(), it -> conductor.verify(options.with(it)));
    BuildResult findings = result.findings();
    Words words = new Words(options.language());
    tell(findings, words);
    if (!findings.hasErrors()) {
      out.print(words.get("verified", result.files()) + "\n");
      result.rebuilt().ifPresent(it -> out.print(words.get("verified.rebuilt", it) + "\n"));
    }
    return ExitCode.of(findings);
  }

  private BuildResult watched(
      BuildOptions options, boolean quiet, Function<BuildOptions, BuildResult> work) {
    return quiet
        ? work.apply(options)
        : watched(options.language().orElse(Language.ZH_CN), it -> work.apply(options.with(it)));
  }

  /** Says on the way how far it has come. */
  private <T> T watched(Language language, Function<Progress, T> work) {
    try (ProgressReport report = new ProgressReport(err, clock, new Words(language), isTerminal)) {
      return work.apply(report);
    }
  }

  /** {@code files} is how many were asked for, 0 where all were checked. */
  private void checked(BuildResult result, int files) {
    Words words = new Words(result.language());
    new HumanReport(result, words).print(err);
    PrintStream stream = result.problems().isEmpty() ? out : err;
    stream.print(new SummaryLine(result, words).of(files));
  }

  private static String published(
      BuildResult.Summary summary, Path output, Duration taken, Words words) {
    String seconds =
        BigDecimal.valueOf(taken.toMillis(), 3).setScale(1, RoundingMode.HALF_UP).toPlainString();
    return words.get(
            "published", summary.reports(), summary.organisations(), summary.pages(), seconds)
        + "\n"
        + words.get("published.open", shown(output.resolve("index.html")))
        + "\n"
        + words.get("published.preview", quoted(shown(output)))
        + "\n";
  }

  private void report(Throwable failure, Words words, boolean debug) {
    String message = failure.getMessage();
    String what = failure.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    err.print(Visible.of(words.get("failed", what)) + "\n");
    if (debug) {
      failure.printStackTrace(err);
    }
  }

  private static String shown(Path path) {
    return Visible.of(path.toString());
  }

  private static String quoted(String path) {
    return path.contains(" ") ? '"' + path + '"' : path;
  }
}
