package org.nianbao.bench;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.read.WorkerCommand;

/** Only what no AsciiDoc site of Java can do without: each document loaded and converted once. */
final class AsciidoctorAlone implements Peer {

  static final String NAME = "只用 AsciidoctorJ · AsciidoctorJ alone";

  private static final int LIMIT = 10_000;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Task> tasks(Lane lane) throws Absent {
    Absent.above(LIMIT, lane.corpus().reports());
    Path target = lane.product().resolve("target");
    String jobs = Integer.toString(lane.settings().jobs());
    List<String> command = new ArrayList<>();
    command.add(Tools.java());
    command.addAll(WorkerCommand.FLAGS);
    command.addAll(
        List.of(
            "-cp",
            target.resolve("nianbao.jar") + File.pathSeparator + target.resolve("test-classes"),
            ConvertAll.class.getName(),
            lane.site().resolve("content").toString(),
            jobs));
    return List.of(
        new Task(
            NAME,
            round -> {},
            command,
            lane.folder(),
            round -> {},
            List.of("JVM 同转换进程 · JVM as our worker, " + jobs + " threads")));
  }
}
