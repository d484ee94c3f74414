package org.nianbao.render.gallery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads what parts declare: a comment at the beginning of each file, which ends with an example
 * after a line that begins with {@value #EXAMPLE}.
 */
public final class PartExamples {

  static final String EXAMPLE = "example:";

  private static final String FOLDER = "parts";
  private static final String EXTENSION = ".ftlh";
  private static final String BEGIN = "<#--";
  private static final String END = "-->";

  private PartExamples() {}

  /**
   * All parts by name; none where there is no such folder. A file that is not UTF-8, which is
   * reported elsewhere, is left out.
   *
   * @param templates the folder {@code templates/}
   */
  public static List<PartExample> load(Path templates) {
    Path folder = templates.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<PartExample> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(it -> it.toString().endsWith(EXTENSION)).sorted().toList()) {
        text(file).ifPresent(it -> all.add(parse(name(file), it)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  private static String name(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - EXTENSION.length());
  }

  private static Optional<String> text(Path file) throws IOException {
    try {
      return Optional.of(Files.readString(file));
    } catch (CharacterCodingException foreign) {
      return Optional.empty();
    }
  }

  static PartExample parse(String name, String text) {
    int end = text.indexOf(END);
    if (!text.startsWith(BEGIN) || end < 0) {
      return new PartExample(name, "", "");
    }
    String comment = text.substring(BEGIN.length(), end);
    List<String> lines = comment.lines().map(String::strip).toList();
    int example = 0;
    while (example < lines.size() && !lines.get(example).startsWith(EXAMPLE)) {
      example++;
    }
    String source =
        example == lines.size()
            ? ""
            : lines.get(example).substring(EXAMPLE.length())
                + String.join("\n", lines.subList(example + 1, lines.size()));
    return new PartExample(
        name, String.join(" ", lines.subList(0, example)).strip(), source.strip());
  }
}
