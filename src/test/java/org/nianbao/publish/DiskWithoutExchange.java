package org.nianbao.publish;

import java.nio.file.Path;

/** As on Windows. */
final class DiskWithoutExchange extends Disk {

  @Override
  boolean exchange(Path one, Path other) {
    return false;
  }
}
