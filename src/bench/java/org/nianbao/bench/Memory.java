package org.nianbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much memory a process holds, as Linux tells it; other systems tell nothing. */
final class Memory {

  private static final Pattern SHARE = Pattern.compile("(?m)^Pss:\\s+(\\d+) kB$");
  private static final Pattern RESIDENT = Pattern.compile("(?m)^VmRSS:\\s+(\\d+) kB$");

  private Memory() {}

  /** In bytes. Of what several processes hold together, each counts its share, where possible. */
  static OptionalLong of(long process) {
    Path folder = Path.of("/proc", Long.toString(process));
    OptionalLong share = read(folder.resolve("smaps_rollup"), SHARE);
    return share.isPresent() ? share : read(folder.resolve("status"), RESIDENT);
  }

  private static OptionalLong read(Path file, Pattern line) {
    try {
      Matcher matcher = line.matcher(Files.readString(file));
      return matcher.find()
          ? OptionalLong.of(Long.parseLong(matcher.group(1)) * 1024)
          : OptionalLong.empty();
    } catch (IOException ended) {
      return OptionalLong.empty();
    }
  }
}
