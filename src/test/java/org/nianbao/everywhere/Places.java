package org.nianbao.everywhere;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where one build finds its site and puts its output, and what is said of it.
 *
 * @param source the site folder
 * @param parent of the output, and of what is kept beside it for the next build
 * @param start the folder in which the program is started
 */
record Places(Path source, Path parent, Path start, List<String> arguments) {

  /** Of the output folder. */
  static final String OUTPUT = "site";

  private static final String CHINESE = "总工会 历年总结";

  /** Below a folder of its own. */
  static Places in(Path folder, Surroundings.Where where) throws IOException {
    Path site = folder.resolve("federation");
    Path output = folder.resolve("published");
    return switch (where) {
      case PLAIN -> absolute(site, output, folder);
      case CHINESE_WITH_BLANKS ->
          absolute(
              folder.resolve(CHINESE).resolve("网站 源文件"), folder.resolve(CHINESE + "/发布 的"), folder);
      case LONG -> absolute(longer(folder).resolve("s"), longer(folder).resolve("p"), folder);
      case THROUGH_A_LINK -> {
        Files.createDirectories(site);
        Files.createDirectories(output);
        Path link = Files.createSymbolicLink(folder.resolve("link"), site);
        Path linked = Files.createSymbolicLink(folder.resolve("linked"), output);
        yield absolute(link, linked, folder);
      }
      case HERE -> {
        Path here = folder.resolve(CHINESE);
        yield new Places(here, here.resolve("target"), here, List.of());
      }
      case ROUNDABOUT -> {
        Path start = Files.createDirectories(folder.resolve("some/where"));
        yield new Places(
            site,
            output,
            start,
            List.of("--source=../../federation", "--output", "../.././published/x/../" + OUTPUT));
      }
    };
  }

  private static Places absolute(Path source, Path parent, Path start) {
    return new Places(
        source,
        parent,
        start,
        List.of("--source", source.toString(), "--output", parent.resolve(OUTPUT).toString()));
  }

  /** About as long as a path may be on Windows. */
  private static Path longer(Path folder) {
    return folder.resolve("all-the-annual-reports-of-the-federation-and-its-branches/".repeat(4));
  }

  Path output() {
    return parent.resolve(OUTPUT);
  }
}
