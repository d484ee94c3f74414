package org.nianbao.read;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** A running {@link ConversionWorker}, which any number of threads may ask at a time. */
final class WorkerProcess implements AutoCloseable {

  /** Java and JRuby, on a slow machine with a slow disk. */
  private static final Duration START = Duration.ofMinutes(2);

  private static final Duration CHECK = Duration.ofMillis(250);

  /** A document that was sent. */
  private record Question(CompletableFuture<Optional<byte[]>> answer, Patience patience) {}

  private final Process process;
  private final DataOutputStream questions;
  private final Duration limit;
  private final Map<Integer, Question> waiting = new ConcurrentHashMap<>();
  private final AtomicInteger number = new AtomicInteger(Frame.READY);
  private volatile boolean ready;
  private volatile boolean lost;

  private WorkerProcess(Process process, Duration limit) {
    this.process = process;
    this.questions = new DataOutputStream(process.getOutputStream());
    this.limit = limit;
  }

  /**
   * @param source the site folder
   * @param limit how long one document may take, the start of a converter not counted
   */
  static WorkerProcess start(ProcessBuilder command, Path source, Duration limit) {
    try {
      WorkerProcess worker = new WorkerProcess(command.start(), limit);
      Thread reader = new Thread(worker::readAnswers, "conversions");
      reader.setDaemon(true);
      reader.start();
      worker.questions.writeUTF(source.toAbsolutePath().toString());
      worker.questions.flush(); // so that Ruby starts long before the first document
      return worker;
    } catch (IOException e) {
      throw new IllegalStateException("no process to convert in: " + e.getMessage(), e);
    }
  }

  /** Whether it has ended, so that nothing can be asked any more. */
  boolean isLost() {
    return lost;
  }

  /**
   * The document converted, or the problem that it takes too long, which ends the worker; absent
   * where the worker ended for another reason.
   */
  Optional<Converted> convert(Manuscript manuscript) {
    Question question =
        new Question(
            new CompletableFuture<>(), new Patience(ready ? limit : START, System.nanoTime()));
    int own = number.incrementAndGet();
    waiting.put(own, question);
    try {
      send(new Frame(own, Wire.of(manuscript)));
      while (true) {
        try {
          Optional<byte[]> answer = question.answer().get(CHECK.toMillis(), TimeUnit.MILLISECONDS);
          return answer.isPresent() ? Optional.of(Wire.converted(answer.get())) : lost();
        } catch (TimeoutException notYet) {
          if (isOver(question.patience())) {
            kill();
            return ready ? Optional.of(ConversionWorker.tooMuch(manuscript.path())) : lost();
          }
        }
      }
    } catch (IOException e) {
      kill();
      return lost();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      waiting.remove(own);
    }
  }

  private Optional<Converted> lost() {
    if (!ready) {
      throw new IllegalStateException("the process to convert in did not start");
    }
    return Optional.empty();
  }

  private void send(Frame question) throws IOException {
    synchronized (questions) {
      if (lost) {
        throw new IOException("lost");
      }
      question.write(questions);
    }
  }

  private boolean isOver(Patience patience) {
    return patience.isOver(System.nanoTime(), process.info().totalCpuDuration());
  }

  private void readAnswers() {
    try (DataInputStream in = new DataInputStream(process.getInputStream())) {
      while (true) {
        Frame answer = Frame.read(in);
        if (answer.number() == Frame.READY) {
          ready = true;
          waiting.values().forEach(it -> it.patience().restart(limit, System.nanoTime()));
        } else {
          Question question = waiting.get(answer.number());
          if (question != null) {
            question.answer().complete(Optional.of(answer.body()));
          }
        }
      }
    } catch (IOException end) {
      kill();
    }
  }

  /** Lets the process end by itself, which nobody need wait for. */
  @Override
  public void close() {
    try {
      questions.close();
    } catch (IOException e) {
      kill();
    }
  }

  /** Ends the process at once, whatever it is doing. */
  private void kill() {
    lost = true;
    process.destroyForcibly();
    waiting.values().forEach(it -> it.answer().complete(Optional.empty()));
  }
}
