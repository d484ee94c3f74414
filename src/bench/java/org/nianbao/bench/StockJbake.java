package org.nianbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** JBake as released, which bakes the same documents with one plain template and without lists. */
final class StockJbake implements Peer {

  static final String NAME = "原版 JBake 2.7.0 · stock JBake 2.7.0";

  /** Its time grows with the square: ten times as many take hours. */
  private static final int LIMIT = 1_000;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Task> tasks(Lane lane) throws Absent, IOException {
    Absent.above(LIMIT, lane.corpus().reports());
    Path folder = lane.folder().resolve("jbake");
    CorpusFolder.copy(lane.site().resolve("content"), folder.resolve("content"));
    CorpusFolder.copy(lane.product().resolve("src/test/resources/stock-jbake"), folder);
    CorpusFolder.copy(lane.site().resolve("jbake.properties"), folder.resolve("jbake.properties"));
    Files.createDirectories(folder.resolve("assets"));
    Path output = folder.resolve("output");
    String classPath =
        Files.readString(lane.product().resolve("target/stock-jbake/classpath.txt")).strip();
    return List.of(
        new Task(
            NAME,
            round -> lane.clear(output),
            List.of(
                Tools.java(),
                "-Dfile.encoding=UTF-8",
                "-Dlogback.configurationFile=" + folder.resolve("logback.xml"),
                "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                "--add-opens=java.base/java.io=ALL-UNNAMED",
                "-cp",
                classPath,
                "org.jbake.launcher.Main",
                "-b",
                folder.toString(),
                output.toString()),
            folder,
            round -> Folders.needPages(output, lane.corpus().reports()),
            List.of("没有列表页，JVM 用默认设置 · no lists, default JVM flags")));
  }
}
