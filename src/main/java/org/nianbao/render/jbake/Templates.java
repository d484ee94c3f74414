package org.nianbao.render.jbake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jbake.app.configuration.JBakeConfiguration;
import org.nianbao.cache.Digest;

/** The template of each type of page; says once which are missing. */
final class Templates {

  /** Only what is escaped as it is printed: {@code .ftl} would not be. */
  private static final List<String> EXTENSIONS = List.of(".ftlh", ".ftlx");

  private static final String SETTINGS = "jbake.properties";

  private final Path folder;
  private final JBakeConfiguration configuration;
  private final TemplateFaults faults;
  private final Map<String, Optional<String>> byType = new ConcurrentHashMap<>();

  Templates(Path folder, JBakeConfiguration configuration, TemplateFaults faults) {
    this.folder = folder;
    this.configuration = configuration;
    this.faults = faults;
  }

  Optional<String> of(String type) {
    return byType.computeIfAbsent(type, this::find);
  }

  private Optional<String> find(String type) {
    String name = configuration.getTemplateByDocType(type);
    if (name == null) {
      faults.missing(SETTINGS, "template." + type + ".file");
      return Optional.empty();
    }
    if (!exists(name)) {
      faults.missing("templates/" + name, name);
      return Optional.empty();
    }
    return Optional.of(name);
  }

  private boolean exists(String name) {
    Path file = folder.resolve(name);
    try {
      return EXTENSIONS.stream().anyMatch(name::endsWith)
          && Files.isRegularFile(file)
          && file.toRealPath().startsWith(folder.toRealPath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Changes whenever a template, a message or a setting does. */
  static Digest digest(Path source) {
    List<String> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(source.resolve("templates"))) {
      List<Path> sorted =
          Stream.concat(files.filter(Files::isRegularFile), Stream.of(source.resolve(SETTINGS)))
              .sorted()
              .toList();
      for (Path file : sorted) {
        all.add(source.relativize(file).toString());
        all.add(Digest.of(Files.readAllBytes(file)).hex());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Digest.of(all);
  }
}
