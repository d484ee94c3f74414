package org.nianbao.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.nianbao.problem.Language;

/** The program: {@code java -jar nianbao.jar build}. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    System.exit(
        Launcher.find(System.getenv(), args)
            .flatMap(it -> it.run(args))
            .orElseGet(() -> here(args)));
  }

  private static int here(String[] args) {
    Launcher.endWithParent();
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    NameEncoding names = NameEncoding.ofThisProcess();
    if (!Launcher.isQuick(args)
        && (names.loses(args) || names.loses(System.getProperty("user.dir", "")))) {
      Words words = new Words(RequestReader.language(args).orElse(Language.ZH_CN));
      err.print(words.get("usage", words.get("usage.names", names.name())) + "\n");
      err.flush();
      return ExitCode.USAGE.number();
    }
    if (!RequestReader.wantsDebug(args)) {
      silenceLibraries();
    }
    return new Session(
            out, err, Clock.systemUTC(), System.getenv(), Conductor.ofSites(), isTerminal())
        .run(args)
        .number();
  }

  /**
   * All of the program but what belongs to the whole process.
   *
   * @return the exit code, from 0 to 3
   */
  static int run(
      String[] args,
      PrintStream out,
      PrintStream err,
      Clock clock,
      Map<String, String> environment,
      Conductor conductor) {
    return new Session(out, err, clock, environment, conductor, false).run(args).number();
  }

  /** Whether a person watches; newer versions of Java say so in another way than older ones. */
  @SuppressWarnings("SystemConsoleNull") // only where there is no better way to ask
  private static boolean isTerminal() {
    Console console = System.console();
    try {
      return console != null && (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException olderThan22) {
      return console != null;
    }
  }

  /** UTF-8 whatever the platform; what the user sees must not depend on where. */
  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  /** Nothing but ours is printed, so that the output of {@code --format json} is JSON. */
  private static void silenceLibraries() {
    PrintStream nothing =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    System.setOut(nothing);
    System.setErr(nothing);
    LogManager.getLogManager().reset();
    Logger.getLogger("").setLevel(Level.OFF);
  }
}
