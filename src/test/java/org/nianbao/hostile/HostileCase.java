package org.nianbao.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.problem.Code;
import org.nianbao.problem.Severity;

/**
 * One attack, as a file of {@code src/test/resources/hostile} says it.
 *
 * @param name class and case, for example {@code links/javascript}
 * @param what it tries, in a sentence
 * @param expected all problems in its files, each as {@code NB507 content/pages/x.adoc:7}; none
 *     where it must come out harmless and in silence
 * @param run with which others it is laid over a site
 * @param page its page, relative to the output, where it is not that of a document in {@code
 *     content/pages/}
 * @param shows what the text of its page says
 * @param lacks what no file of the output holds
 * @param published files of its own that are published byte by byte, relative to the output
 * @param items the files that it adds to the site
 */
public record HostileCase(
    String name,
    String what,
    List<String> expected,
    Run run,
    Optional<String> page,
    List<String> shows,
    List<String> lacks,
    List<String> published,
    List<Item> items) {

  /** How a case is tried. */
  public enum Run {
    /** With all others. */
    TOGETHER,
    /** On a site of its own. */
    ALONE,
    /** With others whose fault is found only when files are published. */
    BUILD
  }

  /**
   * A file or symbolic link.
   *
   * @param path relative to the site folder
   * @param bytes as Latin-1, in which every byte is a sign
   * @param link what it leads to; then it has no bytes
   * @param appended whether the bytes go behind those of a file of the site
   */
  record Item(String path, String bytes, Optional<String> link, boolean appended) {

    /** Whether that is where it is published. */
    private boolean isAt(String published) {
      return path.equals(published) || path.equals("content/" + published);
    }

    void write(Path site) throws IOException {
      Path file = site.resolve(path);
      if (path.startsWith("/") || path.startsWith("../") || path.contains("/../")) {
        throw new IllegalArgumentException("not in the site: " + path);
      }
      Files.createDirectories(file.getParent());
      if (link.isPresent()) {
        Files.createSymbolicLink(file, Path.of(link.get()));
      } else {
        Files.write(
            file,
            bytes.getBytes(StandardCharsets.ISO_8859_1),
            StandardOpenOption.CREATE,
            appended ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING);
      }
    }
  }

  /** Whether anything of it stops the site from being published. */
  public boolean isRefused() {
    return expected.stream()
        .map(it -> Code.valueOf(it.substring(0, it.indexOf(' '))))
        .anyMatch(it -> it.severity() == Severity.ERROR);
  }

  /** The page in which it would show, relative to the output. */
  public Optional<String> shownAt() {
    String folder = "content/pages/";
    String own = folder + name.replace('/', '-') + ".adoc";
    return page.isPresent()
        ? page
        : items.stream()
            .map(Item::path)
            .filter(own::equals)
            .map(it -> it.substring(folder.length(), it.lastIndexOf('.')))
            .map(it -> "about/" + it + "/index.html")
            .findFirst();
  }

  /** What it publishes and is not in the output, or has other bytes there. */
  List<String> unpublished(Path output) throws IOException {
    List<String> unpublished = new ArrayList<>();
    for (String path : published) {
      Path file = output.resolve(path);
      String there =
          Files.exists(file)
              ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
              : "no file";
      if (items.stream().noneMatch(it -> it.isAt(path) && it.bytes().equals(there))) {
        unpublished.add(name + " does not publish " + path);
      }
    }
    return unpublished;
  }

  /** The class that it belongs to. */
  public String kind() {
    return name.substring(0, name.indexOf('/'));
  }
}
