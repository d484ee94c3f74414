package org.nianbao.read;

import java.nio.file.Path;

/** Where documents are converted. */
final class Converters {

  /**
   * The property that keeps conversion in this process, without its bounds: for tests, as JRuby
   * starts much faster for the second time, and for looking into a failure.
   */
  private static final String IN_PROCESS = "nianbao.in-process";

  private Converters() {}

  /**
   * @param source the site folder
   * @param jobs how many converters may be open at a time
   */
  static ConverterSource of(Path source, int jobs) {
    return Boolean.getBoolean(IN_PROCESS)
        ? () -> new RenewedConverter(() -> new AsciidoctorConverter(source))
        : new WorkerConverters(source, jobs);
  }
}
