package org.nianbao.bench;

import java.util.List;

/**
 * How the JVM and the Ruby that convert our documents are started; the floor is measured with the
 * same. A test beside the product's own list sees that it is.
 */
public final class ConversionFlags {

  public static final List<String> JVM =
      List.of(
          "-XX:+IgnoreUnrecognizedVMOptions",
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-XX:-UsePerfData",
          "-XX:+ExitOnOutOfMemoryError",
          "-XX:+DisplayVMOutputToStderr",
          "-XX:ReservedCodeCacheSize=240m",
          "-Xlog:disable",
          "-Xss8m",
          "-Dfile.encoding=UTF-8",
          "-Duser.language=en",
          "-Duser.country=US",
          "-Duser.timezone=UTC",
          "-Djava.awt.headless=true",
          "-Djruby.native.enabled=false",
          "-Djruby.cli.rubygems.enable=false");

  /** Where AsciidoctorJ's jar holds the Ruby program. */
  public static final String PROGRAM = "gems/asciidoctor-2.0.26/lib";

  private ConversionFlags() {}
}
