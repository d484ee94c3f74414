package org.nianbao.read;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problem;

/**
 * The program of the process that a build converts in, started by {@link WorkerCommand}. It reads
 * the site folder's path and then documents from its standard input, answers each on its standard
 * output, and ends with its input, that is, with the build that started it.
 */
public final class ConversionWorker {

  private final DataOutputStream answers;
  private final Function<Path, Converter> converters;
  private final Deque<Converter> idle = new ConcurrentLinkedDeque<>();

  /** Made without being asked, as whoever starts a worker has a document. */
  private final AtomicReference<@Nullable FutureTask<Converter>> first = new AtomicReference<>();

  private ConversionWorker(OutputStream answers, Function<Path, Converter> converters) {
    this.answers = new DataOutputStream(answers);
    this.converters = converters;
  }

  /** Takes no arguments. */
  public static void main(String[] args) throws IOException {
    SharedAsciidoctor asciidoctor = new SharedAsciidoctor();
    run(source -> new RenewedConverter(() -> AsciidoctorConverter.sharing(source, asciidoctor)));
  }

  /** Serves whoever holds the other ends of the standard streams, with converters for a folder. */
  static void run(Function<Path, Converter> converters) throws IOException {
    InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
    OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
    // What else is printed, by Ruby for example, must not come between the answers.
    System.setIn(InputStream.nullInputStream());
    PrintStream nothing =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    System.setOut(nothing);
    System.setErr(nothing);
    new ConversionWorker(out, converters).serve(new DataInputStream(in));
  }

  private void serve(DataInputStream in) throws IOException {
    Path source = Path.of(in.readUTF());
    ExecutorService threads =
        Executors.newCachedThreadPool(
            work -> {
              Thread thread = new Thread(work);
              thread.setDaemon(true);
              return thread;
            });
    FutureTask<Converter> making = new FutureTask<>(() -> converter(source));
    first.set(making);
    threads.execute(making);
    try {
      while (true) {
        Frame question = Frame.read(in);
        threads.execute(() -> answerOrEnd(source, question));
      }
    } catch (EOFException end) {
      // The build is done, or was ended.
    }
  }

  /** Whatever goes wrong here is told by the end of the answers. */
  private void answerOrEnd(Path source, Frame question) {
    try {
      answer(source, question);
    } catch (Throwable failure) {
      try {
        answers.close();
      } catch (IOException closed) {
        // That is what was wanted.
      }
    }
  }

  private void answer(Path source, Frame question) throws Exception {
    Converter converter = idle.poll();
    if (converter == null) {
      FutureTask<Converter> making = first.getAndSet(null);
      converter = making == null ? converter(source) : making.get();
    }
    Manuscript manuscript = Wire.manuscript(question.body());
    byte[] body = Wire.of(converter.convert(manuscript));
    idle.push(converter);
    send(
        new Frame(
            question.number(),
            body.length <= Frame.MAX_BODY ? body : Wire.of(tooMuch(manuscript.path()))));
  }

  private Converter converter(Path source) throws IOException {
    Converter converter = converters.apply(source);
    send(new Frame(Frame.READY, new byte[0]));
    return converter;
  }

  /** A document that becomes more than can be handled. */
  static Converted tooMuch(String path) {
    return Converted.failed(path, Problem.of(Code.NB515, Place.of(path)));
  }

  private void send(Frame answer) throws IOException {
    synchronized (answers) {
      answer.write(answers);
    }
  }
}
