package org.nianbao.everywhere;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * Temporary folders on the disk in memory that Linux has, which lists files as they were made; the
 * usual ones elsewhere.
 */
final class MemoryDisk implements TempDirFactory {

  private static final Path LINUX = Path.of("/dev/shm");

  /** On every Linux, or the test would not vary what it says. */
  static boolean isThere() {
    return System.getProperty("os.name", "").equals("Linux");
  }

  @Override
  public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test)
      throws IOException {
    return isThere()
        ? Files.createTempDirectory(LINUX, "nianbao")
        : Files.createTempDirectory("nianbao");
  }
}
