package org.nianbao.check;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nianbao.problem.Example;

/**
 * Lays examples over {@code sites/examples}. They show the telling lines only, so whatever else a
 * document needs is added here, unless it gives its status among other things.
 */
final class ExampleSite {

  private static final Path BASE = Path.of("src/test/resources/sites/examples");
  private static final String ANY_REPORT = "content/reports/binhe/2024.adoc";
  private static final String STATUS = ":jbake-status:";

  private final Path folder;

  ExampleSite(Path folder) {
    this.folder = folder;
  }

  /** Replaces what was in the folder. */
  void write(List<Example.Part> parts) throws IOException {
    if (Files.exists(folder)) {
      delete(folder);
    }
    Files.createDirectories(folder.resolve("templates"));
    try (Stream<Path> files = Files.walk(BASE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(BASE.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    for (Example.Part part : parts) {
      write(part);
    }
  }

  private void write(Example.Part part) throws IOException {
    String name = part.file().orElse(ANY_REPORT);
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    if (name.equals("jbake.properties")) {
      Files.writeString(file, part.text() + "\n", StandardOpenOption.APPEND);
    } else if (!name.endsWith(".adoc") || file.getFileName().toString().startsWith("_")) {
      Files.writeString(file, part.text() + "\n");
    } else {
      Files.writeString(file, completed(name, part.text().lines().toList()));
    }
  }

  private static String completed(String name, List<String> lines) throws IOException {
    boolean hasHeader = !lines.isEmpty() && lines.get(0).matches("(= |:|//).*");
    int end = hasHeader ? lines.indexOf("") : 0;
    List<String> header = new ArrayList<>(lines.subList(0, end < 0 ? lines.size() : end));
    List<String> body = new ArrayList<>(lines.subList(header.size(), lines.size()));
    boolean isWhole = header.size() > 3 && header.stream().anyMatch(it -> it.startsWith(STATUS));
    if (!isWhole) {
      complete(name, header);
    }
    if (body.isEmpty()) {
      body.add("正文。");
    }
    return String.join("\n", header) + "\n\n" + String.join("\n", body) + "\n";
  }

  private static void complete(String name, List<String> header) throws IOException {
    if (header.isEmpty() || !header.get(0).startsWith("= ")) {
      header.add(0, title(name));
    }
    attributes(name)
        .forEach(
            (attribute, value) -> {
              if (header.stream().noneMatch(it -> it.startsWith(attribute))) {
                header.add(attribute + " " + value);
              }
            });
  }

  private static String title(String name) throws IOException {
    Path base = BASE.resolve(name);
    return Files.exists(base) ? Files.readAllLines(base).get(0) : "= 示例 " + name;
  }

  private static Map<String, String> attributes(String name) {
    Map<String, String> attributes = new LinkedHashMap<>();
    String type = name.split("/", -1)[1].replaceFirst("s$", "");
    attributes.put(":jbake-type:", type);
    attributes.put(STATUS, "published");
    switch (type) {
      case "report" -> {
        String year = name.replaceFirst(".*/(\\d{4})[^/]*$", "$1");
        attributes.put(":jbake-date:", year + "-12-28");
        attributes.put(":period:", year + "-01-01/" + year + "-12-31");
      }
      case "organisation" -> attributes.put(":kind:", "school");
      case "indicator" -> {
        attributes.put(":unit:", "件");
        attributes.put(":aggregation:", "sum");
      }
      default -> {}
    }
    return attributes;
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path emptied, IOException failure)
              throws IOException {
            Files.delete(emptied);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
