package org.nianbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Antora, on the same documents in a git repository, with a user interface of one plain page. */
final class Antora implements Peer {

  static final String NAME = "Antora";

  private static final int LIMIT = 10_000;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Task> tasks(Lane lane) throws Absent, IOException, InterruptedException {
    Path npm = Tools.need("npm");
    Path git = Tools.need("git");
    Absent.above(LIMIT, lane.corpus().reports());
    Path files = lane.product().resolve("src/bench/antora");
    Path program = install(npm, files, lane.product().resolve("target/bench/antora"));
    Path folder = lane.folder().resolve("antora");
    CorpusFolder.copy(files, folder);
    CorpusFolder.copy(lane.site().resolve("content"), folder.resolve("content/modules/ROOT/pages"));
    commit(git, folder.resolve("content"));
    Path output = folder.resolve("public");
    return List.of(
        new Task(
            NAME,
            round -> {
              lane.clear(output);
              lane.clear(folder.resolve("cache"));
            },
            List.of(program.toString(), "playbook.yml"),
            folder,
            round -> Folders.needPages(output, lane.corpus().reports()),
            List.of("没有列表页和检索 · no lists, no search; " + version(program, folder))));
  }

  private static String version(Path program, Path folder)
      throws IOException, InterruptedException {
    return String.join(" ", Tools.run(folder, program.toString(), "--version").lines().toList());
  }

  /** In the releases that {@code package.json} names, once for all sizes. */
  private static Path install(Path npm, Path files, Path folder)
      throws Absent, IOException, InterruptedException {
    Path program = folder.resolve("node_modules/.bin/antora");
    String wanted = Files.readString(files.resolve("package.json"));
    Path installed = folder.resolve("package.json");
    if (!Files.exists(program) || !Files.readString(installed).equals(wanted)) {
      Folders.delete(folder);
      CorpusFolder.write(installed, wanted);
      try {
        Tools.run(folder, npm.toString(), "install", "--ignore-scripts", "--no-audit", "--no-fund");
      } catch (IOException failure) {
        throw new Absent("npm 装不上 · npm cannot install it");
      }
    }
    return program;
  }

  /** Whatever git is told elsewhere on this machine does not matter here. */
  private static void commit(Path git, Path folder) throws IOException, InterruptedException {
    Tools.run(folder, git.toString(), "init", "--quiet");
    Tools.run(folder, git.toString(), "add", "--all");
    Tools.run(
        folder,
        git.toString(),
        "-c",
        "user.name=bench",
        "-c",
        "user.email=bench@localhost",
        "-c",
        "commit.gpgsign=false",
        "-c",
        "core.hooksPath=/dev/null",
        "-c",
        "gc.auto=0",
        "commit",
        "--quiet",
        "--message",
        "Add the reports");
  }
}
