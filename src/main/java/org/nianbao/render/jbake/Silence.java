package org.nianbao.render.jbake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** JBake and its libraries log what they do; what matters of it becomes a problem instead. */
final class Silence {

  private static final List<String> LOGGERS = List.of("org.jbake", "org.apache.commons");

  private Silence() {}

  static <T> T during(Supplier<T> work) {
    silenceFreemarker();
    Map<String, Optional<Level>> levels = new TreeMap<>();
    for (String name : LOGGERS) {
      Logger logger = Logger.getLogger(name);
      levels.put(name, Optional.ofNullable(logger.getLevel()));
      logger.setLevel(Level.OFF);
    }
    try {
      return work.get();
    } finally {
      levels.forEach((name, level) -> Logger.getLogger(name).setLevel(level.orElse(null)));
    }
  }

  /**
   * Otherwise it takes the first logging library that it finds; the other way is a JVM property.
   */
  @SuppressWarnings("deprecation")
  private static void silenceFreemarker() {
    try {
      freemarker.log.Logger.selectLoggerLibrary(freemarker.log.Logger.LIBRARY_NONE);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
