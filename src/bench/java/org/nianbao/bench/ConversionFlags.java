package org.nianbao.bench;

import java.util.List;

/** How the JVM that converts our documents is started; the floor is measured with the same. */
final class ConversionFlags {

  static final List<String> JVM = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  private ConversionFlags() {}
}
