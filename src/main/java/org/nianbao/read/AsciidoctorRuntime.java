package org.nianbao.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Options;
import org.asciidoctor.extension.ExtensionGroup;
import org.asciidoctor.jruby.AsciidoctorJRuby;
import org.jspecify.annotations.Nullable;
import org.nianbao.problem.Problems;

/** Asciidoctor in a Ruby of its own; several threads may convert with it at a time. */
final class AsciidoctorRuntime implements AutoCloseable {

  /** AsciidoctorJ writes to these by itself; what it says reaches us as {@link Messages} anyway. */
  private static final Logger MESSAGES = Logger.getLogger("asciidoctor");

  private static final Logger FAILURES =
      Logger.getLogger("org.asciidoctor.jruby.internal.JRubyAsciidoctor");

  /**
   * The document that a thread has at hand.
   *
   * @param includes absent where it has no directive
   * @param problems is told what Asciidoctor says of it
   */
  record Task(
      String document,
      String text,
      Options options,
      Optional<Includes> includes,
      Problems problems) {}

  private final Map<Thread, Task> tasks = new ConcurrentHashMap<>();
  private final Asciidoctor asciidoctor;
  private final ExtensionGroup including;

  /** Conversions hold the one lock; who changes what all of them see, the other. */
  private final ReadWriteLock lock = new ReentrantReadWriteLock();

  private boolean mayInclude;
  private boolean closed;

  AsciidoctorRuntime() {
    MESSAGES.setLevel(Level.OFF);
    FAILURES.setLevel(Level.OFF);
    asciidoctor =
        AsciidoctorJRuby.Factory.create(List.of("uri:classloader:/" + WorkerCommand.PROGRAM));
    asciidoctor.registerLogHandler(new Messages(this::task));
    including = asciidoctor.createGroup().includeProcessor(new IncludeDirective(this::task));
    for (String script : List.of("line_marker.rb", "metric_marks.rb")) {
      asciidoctor
          .rubyExtensionRegistry()
          .loadClass(AsciidoctorRuntime.class.getResourceAsStream(script));
    }
  }

  private @Nullable Task task() {
    return tasks.get(Thread.currentThread());
  }

  /** The document as HTML; absent where the runtime was closed. */
  Optional<String> convert(Task document) {
    if (document.includes().isPresent()) {
      allowIncludes();
    }
    lock.readLock().lock();
    tasks.put(Thread.currentThread(), document);
    try {
      return closed
          ? Optional.empty()
          : Optional.of(asciidoctor.load(document.text(), document.options()).convert());
    } finally {
      tasks.remove(Thread.currentThread());
      lock.readLock().unlock();
    }
  }

  /** Whether another thread converts just now. */
  boolean isBusy() {
    return !tasks.isEmpty();
  }

  /** From the first document on that has a directive, as each takes a little longer then. */
  private void allowIncludes() {
    lock.writeLock().lock();
    try {
      if (!mayInclude && !closed) {
        including.register();
        mayInclude = true;
      }
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** Waits for the conversions that go on. */
  @Override
  public void close() {
    lock.writeLock().lock();
    try {
      if (!closed) {
        closed = true;
        asciidoctor.close();
      }
    } finally {
      lock.writeLock().unlock();
    }
  }
}
