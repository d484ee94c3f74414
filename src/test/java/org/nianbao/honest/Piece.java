package org.nianbao.honest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A fragment that shows one construct.
 *
 * @param name its folder, which names the kind of construct, and file, for example {@code
 *     lists/start}
 * @param lines without the comments that begin with {@value #MARK}
 * @param top whether it can stand in no block, as it has sections
 * @param hant whether it is written in traditional characters
 * @param header what it needs in the header of its document
 * @param problems the codes of what is rightly said about it
 */
record Piece(
    String name,
    List<String> lines,
    boolean top,
    boolean hant,
    List<String> header,
    List<String> problems) {

  static final Path FOLDER = Path.of("src/test/resources/honest");

  /** Folders with what pieces need, which are none themselves. */
  static final String FILES = "files";

  private static final String MARK = "//! ";
  private static final String HEADER = "header ";
  private static final String PROBLEMS = "problems=";

  Piece {
    lines = List.copyOf(lines);
    header = List.copyOf(header);
    problems = List.copyOf(problems);
  }

  /** All of them, in the order of their names. */
  static List<Piece> all() throws IOException {
    List<Piece> pieces = new ArrayList<>();
    try (Stream<Path> files = Files.walk(FOLDER)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".adoc")).sorted().toList()) {
        String name = FOLDER.relativize(file).toString().replace('\\', '/');
        if (!name.startsWith(FILES + "/")) {
          pieces.add(read(name.substring(0, name.lastIndexOf('.')), Files.readAllLines(file)));
        }
      }
    }
    return pieces;
  }

  private static Piece read(String name, List<String> written) {
    List<String> lines = written.stream().dropWhile(it -> it.startsWith(MARK)).toList();
    List<String> header = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (String mark : written.subList(0, written.size() - lines.size())) {
      String said = mark.substring(MARK.length());
      if (said.startsWith(HEADER)) {
        header.add(said.substring(HEADER.length()));
      } else {
        words.addAll(List.of(said.split(" ", -1)));
      }
    }
    List<String> problems =
        words.stream()
            .filter(it -> it.startsWith(PROBLEMS))
            .map(it -> it.substring(PROBLEMS.length()))
            .toList();
    return new Piece(name, lines, words.contains("top"), words.contains("hant"), header, problems);
  }

  /** For example {@code lists}. */
  String kind() {
    return name.substring(0, name.indexOf('/'));
  }
}
