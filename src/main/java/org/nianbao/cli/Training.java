package org.nianbao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Builds a tiny site with the packed program, so that Java writes down the classes that a build
 * needs, beside the jar. Later runs start faster with these archives, and do the same without them.
 */
final class Training {

  /** As the room {@code read} names it, for the process that converts. */
  private static final String WORKER_ARCHIVE = "nianbao-worker.jsa";

  private static final String SETTINGS = "jbake.properties";
  private static final long MAX_SECONDS = 120;

  private static final Map<String, String> CONTENT =
      Map.of(
          "organisations/xi-he.adoc",
          """
          = 溪河镇总工会
          :jbake-type: organisation
          :jbake-status: published
          :kind: town

          为训练而写的单位。
          """,
          "areas/rights-protection.adoc",
          """
          = 维权信访
          :jbake-type: area
          :jbake-status: published
          """,
          "indicators/petitions.adoc",
          """
          = 信访件
          :jbake-type: indicator
          :jbake-status: published
          :unit: 件
          :aggregation: sum
          """,
          "pages/about.adoc",
          """
          = 关于
          :jbake-type: page
          :jbake-status: published

          见link:https://nianbao.example[年报]。
          """,
          "reports/xi-he/_more.adoc",
          "引入的一段。\n",
          "reports/xi-he/2022.adoc",
          report(2022),
          "reports/xi-he/2023.adoc",
          report(2023));

  private Training() {}

  /**
   * The jar, and a folder with {@code templates/}, {@code assets/} and {@code jbake.properties}.
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path jar = Path.of(args[0]).toAbsolutePath();
    Path site = Files.createTempDirectory("nianbao-training");
    try {
      write(site, Path.of(args[1]));
      Path archive = site.resolve(Launcher.ARCHIVE);
      Path workerArchive = site.resolve(WORKER_ARCHIVE);
      List<String> command = Launcher.start();
      command.add("-XX:ArchiveClassesAtExit=" + archive);
      command.add("-Dnianbao.worker.archive=" + workerArchive);
      command.addAll(List.of("-jar", jar.toString(), "build", "--source", site.toString()));
      command.addAll(List.of("--output", site.resolve("target/site").toString()));
      run(command);
      for (Path made : List.of(archive, workerArchive)) {
        Path place = jar.resolveSibling(made.getFileName());
        Files.deleteIfExists(place);
        if (Files.isRegularFile(made)) {
          Files.copy(made, place, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    } finally {
      delete(site);
    }
  }

  /** Also waits for the process that converts, which writes its archive after the build. */
  private static void run(List<String> command) throws IOException, InterruptedException {
    Process build =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    Set<ProcessHandle> all = new HashSet<>(Set.of(build.toHandle()));
    for (long tenths = 0; tenths < MAX_SECONDS * 10; tenths++) {
      if (build.isAlive()) {
        build.descendants().forEach(all::add);
      }
      if (all.stream().noneMatch(ProcessHandle::isAlive)) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    all.forEach(ProcessHandle::destroyForcibly);
  }

  static void write(Path site, Path example) throws IOException {
    Files.copy(example.resolve(SETTINGS), site.resolve(SETTINGS));
    for (String folder : List.of("templates", "assets")) {
      try (Stream<Path> files = Files.walk(example.resolve(folder))) {
        for (Path file : files.toList()) {
          Files.copy(file, site.resolve(example.relativize(file).toString()));
        }
      }
    }
    for (Map.Entry<String, String> document : CONTENT.entrySet()) {
      Path file = site.resolve("content").resolve(document.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, document.getValue());
    }
  }

  private static String report(int year) {
    return """
        = 溪河镇总工会 %1$d 年度工作总结
        :jbake-type: report
        :jbake-status: published
        :jbake-date: %1$d-12-31
        :jbake-tags: 工资集体协商
        :period: %1$d-01-01/%1$d-12-31
        :metric-petitions: 57 件

        全年受理信访 {metric-petitions}，*办结*大部分footnote:[注。]。

        [.rights-protection]
        == 维权信访

        * 一
        ** 二

        . 甲
        . 乙

        .表题
        [%%header,cols="1,1"]
        |===
        |甲 |乙
        |一 a|* 二
        |===

        词:: 义

        [quote]
        引文见link:https://nianbao.example[年报]。

        NOTE: 说明

        include::_more.adoc[]
        """
        .formatted(year);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
