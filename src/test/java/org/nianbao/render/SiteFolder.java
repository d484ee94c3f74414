package org.nianbao.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nianbao.cache.Cache;
import org.nianbao.model.Site;
import org.nianbao.problem.Problem;
import org.nianbao.problem.Problems;
import org.nianbao.render.jbake.PageSink;
import org.nianbao.work.Jobs;
import org.nianbao.work.Progress;

/** A site folder with the smallest templates that work; tests replace what they are about. */
public final class SiteFolder {

  /** The day of every build in tests. */
  public static final LocalDate TODAY = LocalDate.of(2013, 1, 15);

  private final Path source;
  private final Path output;

  private SiteFolder(Path source, Path output) {
    this.source = source;
    this.output = output;
  }

  /** Below an empty folder, which also takes the output. */
  public static SiteFolder in(Path folder) {
    SiteFolder site = new SiteFolder(folder.resolve("source"), folder.resolve("output"));
    Path original = resource("/render");
    try (Stream<Path> files = Files.walk(original)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        site.write(original.relativize(file).toString(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return site;
  }

  /** The templates of the smallest site, to read only. */
  public static Path templates() {
    return resource("/render/templates");
  }

  public Path source() {
    return source;
  }

  public Path output() {
    return output;
  }

  /** Gives a kind of page a template of its own. */
  public SiteFolder template(String type, String text) {
    String extension = type.equals("feed") || type.equals("sitemap") ? ".ftlx" : ".ftlh";
    write("templates/" + type + extension, text);
    return setting("template." + type + ".file", type + extension);
  }

  /** Overrides a setting. */
  public SiteFolder setting(String key, String value) {
    Path file = source.resolve("jbake.properties");
    try {
      List<String> others =
          Files.readAllLines(file).stream().filter(it -> !it.startsWith(key + "=")).toList();
      Files.write(file, others);
      Files.writeString(file, key + "=" + value + "\n", StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Writes a file of the site folder. */
  public SiteFolder write(String name, String text) {
    Path file = source.resolve(name);
    try {
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  public SiteFolder delete(String name) {
    try {
      Files.delete(source.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Renders and returns all problems; there are none where all is well. */
  public List<Problem> render(Site site) {
    Problems problems = new Problems();
    render(site, Cache.none(), new Written(output), problems);
    return problems.sorted();
  }

  /** Renders, and returns the number of pages. */
  public int render(Site site, Cache cache, PageSink sink, Problems problems) {
    return new SiteRenderer(source, TODAY, cache, new Jobs(2, Progress.NONE), problems)
        .render(site, Optional.empty(), new TreeMap<>(), sink);
  }

  /** What was written to a file. */
  public String page(String file) {
    try {
      return Files.readString(output.resolve(file)).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All files that were written, by name, with forward slashes. */
  public SortedMap<String, String> pages() {
    SortedMap<String, String> pages = new TreeMap<>();
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        pages.put(output.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pages;
  }

  private static Path resource(String name) {
    try {
      return Path.of(Objects.requireNonNull(SiteFolder.class.getResource(name)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
