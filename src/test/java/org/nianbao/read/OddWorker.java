package org.nianbao.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jruby.embed.ScriptingContainer;

/** A worker whose converter does what the document's name says. */
final class OddWorker {

  private OddWorker() {}

  public static void main(String[] args) throws IOException {
    ConversionWorker.run(source -> new RenewedConverter(() -> new Odd(source)));
  }

  /** {@code source} is a folder in which it remembers that it died. */
  private record Odd(Path source) implements Converter {

    @Override
    public Converted convert(Manuscript manuscript) {
      String html =
          switch (manuscript.path()) {
            case "hang" -> hang();
            case "stop" -> stop();
            case "stop-once" -> Files.exists(mark("stop-once")) ? "late" : stop(mark("stop-once"));
            case "memory" -> memory();
            case "error" -> throw new LinkageError("broken");
            case "deep" -> throw new StackOverflowError();
            case "print" -> print();
            case "much" -> "字".repeat(Frame.MAX_BODY / Character.BYTES);
            case "pid" -> Long.toString(ProcessHandle.current().pid());
            case "environment" -> String.join(" ", System.getenv().keySet());
            case "source" -> source.toString();
            default -> manuscript.path();
          };
      return new Converted(html, List.of(manuscript.path()), List.of());
    }

    private Path mark(String name) {
      return source.resolve(name);
    }

    private static String hang() {
      long turns = 0;
      while (turns >= 0) {
        turns = (turns + 1) % 1000;
      }
      return "";
    }

    private static String stop() {
      Runtime.getRuntime().halt(1);
      return "";
    }

    private static String stop(Path mark) {
      try {
        Files.createFile(mark);
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
      return stop();
    }

    private static String memory() {
      List<byte[]> all = new ArrayList<>();
      while (all.size() < Integer.MAX_VALUE) {
        all.add(new byte[1 << 20]);
      }
      return all.toString();
    }

    private static String print() {
      System.out.println("Java prints");
      System.out.flush();
      System.err.println("Java prints");
      ScriptingContainer ruby = new ScriptingContainer();
      ruby.runScriptlet(
          "puts 'Ruby prints'; STDOUT.puts 'Ruby prints'; STDOUT.flush; warn 'Ruby prints'");
      ruby.terminate();
      return "print";
    }

    @Override
    public void close() {}
  }
}
