package org.nianbao.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Lays the corpus down as a site folder of ours. */
final class CorpusFolder {

  private static final List<String> TAKEN =
      List.of("jbake.properties", "templates", "assets", "content/areas", "content/indicators");

  private CorpusFolder() {}

  /**
   * Writes a site.
   *
   * @param product the folder whose templates, settings, indicators and areas it shares
   * @param folder need not exist
   */
  static void write(Corpus corpus, Path product, Path folder) throws IOException {
    for (String taken : TAKEN) {
      copy(product.resolve(taken), folder.resolve(taken));
    }
    List<Union> unions = corpus.unions();
    for (Union union : unions) {
      write(
          folder.resolve("content/organisations").resolve(union.id() + ".adoc"),
          AsciiDoc.of(union, unions));
    }
    corpus.all().forEach(it -> write(report(folder, it), AsciiDoc.of(it)));
  }

  private static Path report(Path folder, SampleReport report) {
    return folder
        .resolve("content/reports")
        .resolve(report.union().id())
        .resolve(report.year() + ".adoc");
  }

  static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }
}
