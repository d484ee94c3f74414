package org.nianbao.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Renders every template with made-up views into {@code target/preview/<language>}, for those who
 * change templates.
 */
public final class TemplatePreview {

  /** The languages of the interface by the name of their file, with that of HTML. */
  static final SortedMap<String, String> LANGUAGES =
      new TreeMap<>(Map.of("zh-CN", "zh-Hans", "zh-TW", "zh-Hant", "en", "en"));

  private TemplatePreview() {}

  public static void main(String[] args) throws IOException {
    for (String tag : LANGUAGES.keySet()) {
      write(Path.of("."), tag, Path.of("target", "preview", tag));
    }
  }

  private static void write(Path site, String tag, Path out) throws IOException {
    for (Map.Entry<String, String> page : render(site, tag).entrySet()) {
      Path file = out.resolve(page.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, page.getValue());
    }
    Path assets = site.resolve("assets");
    List<Path> files;
    try (Stream<Path> walk = Files.walk(assets)) {
      files = walk.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      Path copy = out.resolve("assets").resolve(assets.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Every page by its file within the site. */
  static SortedMap<String, String> render(Path site, String tag) {
    Path templates = site.resolve("templates");
    PreviewMessages messages = new PreviewMessages(templates, tag);
    PreviewEngine engine = new PreviewEngine(templates, messages);
    SortedMap<String, String> rendered = new TreeMap<>();
    String lang = LANGUAGES.getOrDefault(tag, tag);
    for (PreviewPage page : PreviewSite.pages(messages, lang)) {
      rendered.put(page.file(), engine.render(page.template(), page.shell(), page.view()));
    }
    return rendered;
  }
}
