package org.nianbao.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Hugo, on the same reports in Markdown with figures, tags, years, organisations and areas. */
final class Hugo implements Peer {

  static final String NAME = "Hugo";
  static final String COLD = "Hugo，从零 · Hugo, cold";
  static final String UNCHANGED = "Hugo，没有改动 · Hugo, nothing changed";
  static final String EDITED = "Hugo，改一份 · Hugo, one report edited";

  /** It holds everything in memory. */
  private static final int LIMIT = 10_000;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Task> tasks(Lane lane) throws Absent, IOException, InterruptedException {
    Path hugo = Tools.need("hugo");
    Absent.above(LIMIT, lane.corpus().reports());
    Path folder = lane.folder().resolve("hugo");
    CorpusFolder.copy(lane.product().resolve("src/bench/hugo"), folder);
    Markdown.write(lane.corpus(), folder.resolve("content"));
    Path output = folder.resolve("public");
    List<String> command =
        List.of(
            hugo.toString(),
            "--source",
            folder.toString(),
            "--destination",
            output.toString(),
            "--cacheDir",
            folder.resolve("cache").toString());
    Task.After pages = round -> Folders.needPages(output, lane.corpus().reports());
    return List.of(
        new Task(
            COLD,
            round -> {
              lane.clear(output);
              lane.clear(folder.resolve("cache"));
            },
            command,
            folder,
            pages,
            List.of(version(folder, hugo))),
        new Task(UNCHANGED, round -> {}, command, folder, pages, List.of()),
        new Task(
            EDITED,
            round ->
                Edit.apply(
                    Edit.of(lane.corpus(), round).file(folder.resolve("content/reports"), ".md")),
            command,
            folder,
            round -> {
              pages.check(round);
              Edit.of(lane.corpus(), round).needIn(output.resolve("reports"));
            },
            List.of()));
  }

  /** For example {@code hugo v0.111.3+extended}. */
  private static String version(Path folder, Path hugo) throws IOException, InterruptedException {
    String[] words = Tools.run(folder, hugo.toString(), "version").strip().split(" ", -1);
    return words.length < 2 ? words[0] : words[0] + " " + words[1];
  }
}
