package org.nianbao.everywhere;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Properties;
import org.nianbao.cli.Main;

/**
 * The program, which first writes down what Java tells it of its surroundings. Where it starts
 * itself once more, what the second process is told remains.
 */
final class WitnessedMain {

  /** The variable with the file to write to. */
  static final String FILE = "NIANBAO_WITNESS";

  private WitnessedMain() {}

  public static void main(String[] args) throws IOException {
    Properties seen = new Properties();
    seen.setProperty("jdk", Path.of(System.getProperty("java.home")).toRealPath().toString());
    seen.setProperty("zone", ZoneId.systemDefault().getId());
    seen.setProperty("language", Locale.getDefault().toLanguageTag());
    seen.setProperty("text", Charset.defaultCharset().name());
    seen.setProperty("names", System.getProperty("sun.jnu.encoding"));
    seen.setProperty("cores", Integer.toString(Runtime.getRuntime().availableProcessors()));
    seen.setProperty("user", System.getProperty("user.name"));
    seen.setProperty("home", System.getProperty("user.home"));
    seen.setProperty("day", LocalDate.now(ZoneId.systemDefault()).toString());
    try (OutputStream out = Files.newOutputStream(Path.of(System.getenv(FILE)))) {
      seen.store(out, null);
    }
    Main.main(args);
  }

  static Properties read(Path file) {
    Properties seen = new Properties();
    try (var in = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
      seen.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return seen;
  }
}
