package org.nianbao.site;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds a Chromium, Chrome or Edge on this machine.
 *
 * @param variables of the environment
 * @param system the value of {@code os.name}
 * @param runs whether a file is a program
 */
record Chromium(Map<String, String> variables, String system, Predicate<Path> runs) {

  /** Names the browser to be used; it takes precedence over all others. */
  static final String VARIABLE = "NIANBAO_CHROMIUM";

  private static final List<String> NAMES =
      List.of(
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable",
          "chrome",
          "microsoft-edge",
          "microsoft-edge-stable",
          "msedge");

  private static final List<String> MACOS =
      List.of(
          "Google Chrome.app/Contents/MacOS/Google Chrome",
          "Chromium.app/Contents/MacOS/Chromium",
          "Microsoft Edge.app/Contents/MacOS/Microsoft Edge");

  private static final List<String> WINDOWS =
      List.of(
          "Google\\Chrome\\Application\\chrome.exe",
          "Chromium\\Application\\chrome.exe",
          "Microsoft\\Edge\\Application\\msedge.exe");

  static Chromium ofThisMachine() {
    // Windows knows PATH as Path.
    Map<String, String> variables = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    variables.putAll(System.getenv());
    return new Chromium(
        variables,
        System.getProperty("os.name", ""),
        it -> Files.isExecutable(it) && Files.isRegularFile(it));
  }

  /**
   * The program; where there is none, it is installed if possible, or a sentence says what to do.
   */
  Path findOrInstall() {
    return AptPackages.alone(() -> find().or(this::install))
        .orElseThrow(() -> new IllegalStateException(missing()));
  }

  Optional<Path> find() {
    String named = variables.getOrDefault(VARIABLE, "");
    if (!named.isEmpty()) {
      return Optional.of(Path.of(named));
    }
    return Stream.of(onPath(), onMacos(), onWindows())
        .flatMap(it -> it)
        .filter(it -> runs.test(it))
        .findFirst();
  }

  private Optional<Path> install() {
    if (!AptPackages.canBeInstalled()) {
      return Optional.empty();
    }
    AptPackages.install("chromium", "fonts-noto-cjk");
    return find();
  }

  private Stream<Path> onPath() {
    String path = variables.getOrDefault("PATH", "");
    List<String> folders = List.of(path.split(isWindows() ? ";" : ":", -1));
    String ending = isWindows() ? ".exe" : "";
    return NAMES.stream()
        .flatMap(name -> folders.stream().map(it -> Path.of(it, name + ending)))
        .filter(Path::isAbsolute);
  }

  private Stream<Path> onMacos() {
    if (!system.startsWith("Mac")) {
      return Stream.empty();
    }
    return Stream.of("/Applications", variables.getOrDefault("HOME", "") + "/Applications")
        .flatMap(folder -> MACOS.stream().map(it -> Path.of(folder, it)));
  }

  private Stream<Path> onWindows() {
    if (!isWindows()) {
      return Stream.empty();
    }
    return Stream.of("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA")
        .map(variables::get)
        .filter(Objects::nonNull)
        .flatMap(folder -> WINDOWS.stream().map(it -> Path.of(folder, it)));
  }

  private boolean isWindows() {
    return system.toLowerCase(Locale.ROOT).startsWith("windows");
  }

  private static String missing() {
    return "The tests of the site need Chromium, Chrome or Edge: install one (on Debian and Ubuntu:"
        + " sudo apt-get install chromium fonts-noto-cjk), or name its program in the variable "
        + VARIABLE
        + ". 网站测试需要 Chromium、Chrome 或 Edge 浏览器，请先安装，或用环境变量 "
        + VARIABLE
        + " 指明其程序。";
  }
}
