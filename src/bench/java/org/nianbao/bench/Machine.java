package org.nianbao.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the bench ran on, and when. */
final class Machine {

  private static final Pattern MODEL = Pattern.compile("(?m)^model name\\s*:\\s*(.*)$");
  private static final Pattern SYSTEM = Pattern.compile("(?m)^PRETTY_NAME=\"(.*)\"$");
  private static final double GIGABYTE = 1024.0 * 1024 * 1024;

  private Machine() {}

  /** One line, asked for before the first run, as it tells how busy the machine was. */
  static String describe() {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    String name = system.getName() + " " + system.getVersion() + " " + system.getArch();
    return String.format(
        Locale.ROOT,
        "%s · %d 核 cores%s · %.0f GB · JDK %s (%s) · %s · 开始时的负载 load at start %.1f",
        LocalDate.now(ZoneId.systemDefault()),
        Runtime.getRuntime().availableProcessors(),
        of(Path.of("/proc/cpuinfo"), MODEL, " (", ")"),
        system.getTotalMemorySize() / GIGABYTE,
        System.getProperty("java.version"),
        System.getProperty("java.vendor"),
        of(Path.of("/etc/os-release"), SYSTEM, "", ", ") + name,
        Math.max(0, system.getSystemLoadAverage()));
  }

  private static String of(Path file, Pattern line, String before, String after) {
    try {
      Matcher matcher = line.matcher(Files.readString(file));
      return matcher.find() ? before + matcher.group(1) + after : "";
    } catch (IOException notLinux) {
      return "";
    }
  }
}
