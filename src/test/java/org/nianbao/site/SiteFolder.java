package org.nianbao.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * The files of a built site.
 *
 * @param folder where they lie
 * @param files their names within it, with forward slashes, for example {@code years/index.html};
 *     exact in case even where the file system is not
 */
record SiteFolder(Path folder, SortedSet<String> files) {

  static SiteFolder of(Path folder) {
    SortedSet<String> files = new TreeSet<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.filter(Files::isRegularFile).forEach(it -> files.add(name(folder.relativize(it))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SiteFolder(folder, files);
  }

  private static String name(Path path) {
    return path.toString().replace('\\', '/');
  }

  /** The files whose names end so, sorted; {@code .html} gives the pages. */
  List<String> named(String ending) {
    return files.stream().filter(it -> it.endsWith(ending)).toList();
  }

  List<String> pages() {
    return named(".html");
  }

  /** The file that an address stands for: {@code years/} is {@code years/index.html}. */
  static String file(String address) {
    return address.isEmpty() || address.endsWith("/") ? address + "index.html" : address;
  }

  Path path(String file) {
    return folder.resolve(file);
  }

  String text(String file) {
    try {
      return Files.readString(path(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  Document page(String file) {
    return Jsoup.parse(text(file));
  }

  Document xml(String file) {
    return Jsoup.parse(text(file), Parser.xmlParser());
  }
}
