package org.nianbao.render.jbake;

import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** JBake and its libraries log what they do; what matters of it becomes a problem instead. */
final class Silence {

  private static final List<String> LOGGERS = List.of("org.jbake", "org.apache.commons");

  private Silence() {}

  /** Holds the logger too: the JVM forgets the level of one that nobody holds. */
  private record Muted(Logger logger, @Nullable Level level) {

    static Muted of(String name) {
      Logger logger = Logger.getLogger(name);
      Muted muted = new Muted(logger, logger.getLevel());
      logger.setLevel(Level.OFF);
      return muted;
    }

    void restore() {
      logger.setLevel(level);
    }
  }

  static <T> T during(Supplier<T> work) {
    silenceFreemarker();
    List<Muted> loggers = LOGGERS.stream().map(Muted::of).toList();
    try {
      return work.get();
    } finally {
      loggers.forEach(Muted::restore);
    }
  }

  /** It would take the first logging library that it finds. */
  @SuppressWarnings("deprecation") // the other way is a property of the JVM
  private static void silenceFreemarker() {
    try {
      freemarker.log.Logger.selectLoggerLibrary(freemarker.log.Logger.LIBRARY_NONE);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
