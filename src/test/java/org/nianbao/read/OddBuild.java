package org.nianbao.read;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;

/** A build that prints the process id of its worker and then goes on forever. */
final class OddBuild {

  private OddBuild() {}

  public static void main(String[] args) throws InterruptedException {
    Converter converter =
        new WorkerConverters(
                WorkerCommand.of(OddWorker.class, 1, List.of()),
                Path.of("").toAbsolutePath(),
                Duration.ofSeconds(15))
            .get();
    Manuscript manuscript = new Manuscript("pid", List.of(), new TreeMap<>(), "");
    System.out.println(converter.convert(manuscript).html());
    System.out.flush();
    new Thread(() -> converter.convert(new Manuscript("hang", List.of(), new TreeMap<>(), "")))
        .start();
    Thread.sleep(Duration.ofMinutes(10).toMillis());
  }
}
