package org.nianbao.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small sites for the tests of the checkers. */
final class TestFiles {

  private TestFiles() {}

  static void write(Path folder, String file, String text) {
    try {
      Path path = folder.resolve(file);
      Path parent = path.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** A whole and valid page around some content. */
  static String page(String content) {
    return """
        <!DOCTYPE html>
        <html lang="zh-Hans">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>工会年报</title>
        </head>
        <body>
        <main>
        <h1>工会年报</h1>
        %s
        </main>
        </body>
        </html>
        """
        .formatted(content);
  }
}
