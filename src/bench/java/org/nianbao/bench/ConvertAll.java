package org.nianbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.jruby.AsciidoctorJRuby;
import org.nianbao.read.WorkerCommand;

/** A program that converts all documents of a folder and throws the result away. */
final class ConvertAll {

  private final List<Path> documents;
  private final AtomicInteger next = new AtomicInteger();

  private ConvertAll(List<Path> documents) {
    this.documents = documents;
  }

  /** {@code args} are the folder and the number of threads. */
  public static void main(String[] args)
      throws IOException, ExecutionException, InterruptedException {
    try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
      List<Path> documents = files.filter(it -> it.toString().endsWith(".adoc")).toList();
      long characters = new ConvertAll(documents).run(Integer.parseInt(args[1]));
      System.out.println(documents.size() + " documents, " + characters + " characters of HTML");
    }
  }

  private long run(int threads) throws ExecutionException, InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try (Asciidoctor asciidoctor =
        AsciidoctorJRuby.Factory.create(List.of("uri:classloader:/" + WorkerCommand.PROGRAM))) {
      List<Future<Long>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        running.add(pool.submit(() -> convert(asciidoctor)));
      }
      long characters = 0;
      for (Future<Long> each : running) {
        characters += each.get();
      }
      return characters;
    } finally {
      pool.shutdownNow();
    }
  }

  /** One for all threads, as we do it: each of its own would be slower. */
  private long convert(Asciidoctor asciidoctor) throws IOException {
    Options options = Options.builder().safe(SafeMode.SECURE).standalone(false).build();
    long characters = 0;
    for (int i = next.getAndIncrement(); i < documents.size(); i = next.getAndIncrement()) {
      String text = Files.readString(documents.get(i));
      characters += asciidoctor.load(text, options).convert().length();
    }
    return characters;
  }
}
