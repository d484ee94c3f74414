package org.nianbao.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** A program that is started like ours and tells what reaches it. */
final class OddProgram {

  private OddProgram() {}

  public static void main(String[] args) {
    System.exit(
        Launcher.find(System.getenv(), args)
            .flatMap(it -> it.run(args))
            .orElseGet(() -> here(args)));
  }

  private static int here(String... args) {
    Launcher.endWithParent();
    System.out.println(System.getProperty(Launcher.PARENT) == null ? "first" : "second");
    System.out.println(ProcessHandle.current().pid());
    System.out.println(String.join("|", args));
    System.out.println(System.getProperty("extra"));
    System.out.flush();
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      System.err.println(in.readLine());
      if (args.length > 0 && args[0].equals("stay")) {
        TimeUnit.MINUTES.sleep(10);
      }
    } catch (IOException | InterruptedException e) {
      return 1;
    }
    return 42;
  }
}
