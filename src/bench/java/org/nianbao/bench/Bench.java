package org.nianbao.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The program: {@code mvn -Pbench} starts it in the folder with {@code pom.xml}. */
final class Bench {

  private static final long SEED = 2026;

  private final Settings settings;
  private final PrintStream progress;
  private final Path work;

  private Bench(Settings settings, PrintStream progress) {
    this.settings = settings;
    this.progress = progress;
    this.work = settings.product().resolve("target/bench");
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    Settings settings;
    try {
      settings = Settings.of(Path.of("").toAbsolutePath(), System.getProperties());
      settings.refuseAllBut(peers().keySet());
    } catch (IllegalArgumentException wrongUsage) {
      err.println(wrongUsage.getMessage());
      System.exit(2);
      return;
    }
    out.print("\n" + new Bench(settings, err).run());
    out.flush();
  }

  /** Returns what was measured for people; it is kept in {@code target/bench/result.md} too. */
  private String run() throws IOException, InterruptedException {
    String machine = Machine.describe();
    List<Row> rows = new ArrayList<>();
    String tables = "";
    for (int size : settings.sizes()) {
      rows.addAll(measure(size));
      tables = Tables.of(new Results(rows), machine);
      Files.writeString(work.resolve("result.md"), tables);
    }
    Folders.delete(settings.old());
    return tables;
  }

  private List<Row> measure(int size) throws IOException, InterruptedException {
    progress.printf("%,d reports: making them%n", size);
    Path folder = work.resolve(Integer.toString(size));
    Folders.setAside(folder, settings.old());
    Corpus corpus = new Corpus(size, SEED);
    Path site = folder.resolve("site");
    CorpusFolder.write(corpus, settings.product(), site);
    List<Peer> wanted = new ArrayList<>();
    peers()
        .forEach(
            (id, peer) -> {
              if (settings.wants(id)) {
                wanted.add(peer);
              }
            });
    return new Contest(new Lane(settings, corpus, site, folder), progress).run(wanted);
  }

  /** By the names that {@code bench.peers} takes, in the order of the table. */
  private static Map<String, Peer> peers() {
    Map<String, Peer> peers = new LinkedHashMap<>();
    peers.put("ours", new Ours());
    peers.put("copy", new Copy());
    peers.put("asciidoctor", new AsciidoctorAlone());
    peers.put("jbake", new StockJbake());
    peers.put("hugo", new Hugo());
    peers.put("antora", new Antora());
    return peers;
  }

  /** UTF-8 whatever the platform. */
  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
