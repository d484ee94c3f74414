package org.nianbao.bench;

import java.nio.file.Path;
import java.util.List;

/** Our own program, as users start it. */
final class Ours implements Peer {

  static final String COLD = "年报，从零 · Nianbao, cold";
  static final String UNCHANGED = "年报，没有改动 · Nianbao, nothing changed";
  static final String EDITED = "年报，改一份 · Nianbao, one report edited";

  /** After all the reports; the day must not differ from run to run. */
  private static final String TODAY = "2026-01-01";

  @Override
  public String name() {
    return COLD;
  }

  @Override
  public List<Task> tasks(Lane lane) {
    Path output = lane.published();
    int reports = lane.corpus().reports();
    List<String> command =
        List.of(
            Tools.java(),
            "-jar",
            lane.product().resolve("target/nianbao.jar").toString(),
            "build",
            "--source",
            lane.site().toString(),
            "--output",
            output.toString(),
            "--jobs",
            Integer.toString(lane.settings().jobs()),
            "--date",
            TODAY);
    Task.After pages = round -> Folders.needPages(output, reports);
    return List.of(
        new Task(
            COLD,
            round -> lane.clear(lane.ours()),
            command,
            lane.folder(),
            pages,
            List.of("--jobs " + lane.settings().jobs())),
        new Task(UNCHANGED, round -> {}, command, lane.folder(), pages, List.of()),
        new Task(
            EDITED,
            round ->
                Edit.apply(
                    Edit.of(lane.corpus(), round)
                        .file(lane.site().resolve("content/reports"), ".adoc")),
            command,
            lane.folder(),
            round -> {
              pages.check(round);
              Edit.of(lane.corpus(), round).needIn(output.resolve("reports"));
            },
            List.of()));
  }
}
