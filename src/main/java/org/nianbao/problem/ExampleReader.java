package org.nianbao.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code examples/NB401.txt}: what stands below {@code #broken} has the fault, what stands
 * below {@code #valid} has not. A line {@code @content/indicators/petitions.adoc} begins another
 * file; what stands before the first is part of any report.
 */
final class ExampleReader {

  private static final String BROKEN = "#broken";
  private static final String VALID = "#valid";
  private static final String FILE = "@";

  private final List<Example.Part> broken = new ArrayList<>();
  private final List<Example.Part> valid = new ArrayList<>();
  private List<Example.Part> side = broken;
  private Optional<String> file = Optional.empty();
  private final List<String> lines = new ArrayList<>();

  private ExampleReader() {}

  /** The example of a code, where it has one. */
  static Optional<Example> read(Code code) {
    try (InputStream in = Example.class.getResourceAsStream("examples/" + code + ".txt")) {
      return in == null
          ? Optional.empty()
          : Optional.of(parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Example parse(String text) {
    ExampleReader reader = new ExampleReader();
    text.lines().forEach(reader::add);
    reader.endFile();
    return new Example(reader.broken, reader.valid);
  }

  private void add(String line) {
    if (line.equals(BROKEN) || line.equals(VALID)) {
      endFile();
      side = line.equals(BROKEN) ? broken : valid;
    } else if (line.startsWith(FILE)) {
      endFile();
      file = Optional.of(line.substring(FILE.length()));
    } else {
      lines.add(line);
    }
  }

  private void endFile() {
    String text = String.join("\n", lines).strip();
    if (file.isPresent() || !text.isEmpty()) {
      side.add(new Example.Part(file, text));
    }
    file = Optional.empty();
    lines.clear();
  }
}
