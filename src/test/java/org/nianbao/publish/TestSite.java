package org.nianbao.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nianbao.cache.Cache;
import org.nianbao.problem.Problem;
import org.nianbao.problem.Problems;
import org.nianbao.work.Jobs;
import org.nianbao.work.Progress;

/** A site folder in a temporary folder, and what tests do with it. */
final class TestSite {

  static final Imprint IMPRINT = Imprint.of("1.0.0");

  static final String HOST = "https://nianbao.example/";

  final Path source;
  final Path target;
  final Path output;
  final Problems problems = new Problems();

  /** The texts of the files that were shown before they were published. */
  final NavigableMap<String, String> inspected = new TreeMap<>();

  private TestSite(Path source) {
    this.source = source;
    this.target = source.resolve("target");
    this.output = target.resolve("site");
  }

  static TestSite in(Path folder) {
    TestSite site = new TestSite(folder.resolve("网站"));
    write(site.source.resolve("jbake.properties"), "site.title=工会年报\n");
    write(site.source.resolve("content/organisations/liaobu-town.adoc"), "= 寮步鎮總工會\n");
    write(site.source.resolve("assets/site.css"), "body { line-height: 1.75 }\n");
    return site;
  }

  Optional<Publication> open() {
    return open(output);
  }

  Optional<Publication> open(Path chosen) {
    return open(chosen, new Disk());
  }

  Optional<Publication> open(Path chosen, Disk disk) {
    return Publication.open(
        source, chosen, disk, Cache.none(), new Jobs(2, Progress.NONE), inspected::put, problems);
  }

  /** Publishes one page under the address {@code /}. */
  boolean publish(String page) {
    try (Publication publication = open().orElseThrow()) {
      give(publication, "index.html", page);
      return publication.publish(IMPRINT, HOST);
    }
  }

  static void give(Publication publication, String path, String text) {
    publication.give(path, text);
  }

  /** For example {@code NB701 target/site:1:1 [target/site]}. */
  List<String> faults() {
    return problems.sorted().stream().map(TestSite::shown).toList();
  }

  private static String shown(Problem problem) {
    return problem.code() + " " + problem.place() + " " + problem.arguments();
  }

  static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The text of every file below a folder, by path. */
  static SortedMap<String, String> files(Path folder) {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(SourceFiles.slashed(folder.relativize(file)), Files.readString(file));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return files;
  }

  /** The names in a folder, hidden ones too, but for the lock. */
  static List<String> names(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(it -> it.getFileName().toString())
          .filter(it -> !it.endsWith(".lock"))
          .sorted()
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
