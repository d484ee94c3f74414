package org.nianbao;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jbake.app.configuration.ConfigUtil;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The site folder is a JBake project: JBake as released bakes it, with a class path of its own that
 * {@code src/it/stock-jbake/pom.xml} names and the build resolves.
 */
class StockJbakeTest {

  private static final Path CONTENT = Path.of("content");
  private static final Path SETTINGS = Path.of("jbake.properties");
  private static final Path OWN = Path.of("src", "test", "resources", "stock-jbake");
  private static final Path CLASS_PATH = Path.of("target", "stock-jbake", "classpath.txt");

  /** Far beyond what a bake takes on a busy machine; a hanging process must not hang the build. */
  private static final long LIMIT_MINUTES = 10;

  /** JBake only logs what it skips. A fragment is no document, so it may be skipped. */
  private static final Pattern FAULT =
      Pattern.compile("(WARN|ERROR) (?!org\\.jbake\\..*/_[^/]*\\.adoc).*");

  @Test
  void everyDocumentIsBakedAndNoneIsSkipped(@TempDir Path folder) throws Exception {
    copy(CONTENT, folder.resolve("content"));
    copy(OWN, folder);
    Files.copy(SETTINGS, folder.resolve("jbake.properties"));
    Files.createDirectory(folder.resolve("assets"));
    List<Path> documents = documents();

    Bake bake = bake(folder);

    assertThat(bake.log()).filteredOn(line -> FAULT.matcher(line).matches()).isEmpty();
    assertThat(bake.exitCode()).as("exit code; log: %s", bake.log()).isZero();
    assertThat(bake.log())
        .filteredOn(line -> line.contains("Baked "))
        .singleElement()
        .asString()
        .contains("Baked " + documents.size() + " items in ");
    String siteTitle = siteTitle();
    SoftAssertions pages = new SoftAssertions();
    for (Path document : documents) {
      Path file = page(folder.resolve("output"), document);
      pages.assertThat(file).isRegularFile();
      if (Files.isRegularFile(file)) {
        Document page = Jsoup.parse(file, UTF_8.name());
        pages.assertThat(page.title()).as("title of %s", file).isEqualTo(title(document));
        pages.assertThat(page.body().text()).as("body of %s", file).isNotBlank();
        pages
            .assertThat(page.select("meta[name=application-name]").attr("content"))
            .as("site.title of jbake.properties in %s", file)
            .isEqualTo(siteTitle);
      }
    }
    pages.assertAll();
  }

  @Test
  void theSettingsAreAConfigurationOfJbake() throws Exception {
    JBakeConfiguration settings =
        new ConfigUtil().loadConfig(Path.of("").toAbsolutePath().toFile(), null);

    assertThat(settings.getDocumentTypes())
        .contains("report", "organisation", "indicator", "area", "page");
    assertThat(settings.getTemplateByDocType("report")).isEqualTo("report.ftlh");
    assertThat(settings.getContentFolder()).isDirectory();
    assertThat(settings.getUriWithoutExtension()).isTrue();
    assertThat(settings.get("site.title")).isEqualTo(siteTitle());
  }

  private record Bake(int exitCode, List<String> log) {}

  private static Bake bake(Path folder) throws IOException, InterruptedException {
    Path log = folder.resolve("bake.log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // Half the time of the default for a process this short.
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Dlogback.configurationFile=" + folder.resolve("logback.xml"),
                // JRuby loads native code and asks for these two.
                "--enable-native-access=ALL-UNNAMED",
                "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                "--add-opens=java.base/java.io=ALL-UNNAMED",
                "-cp",
                Files.readString(CLASS_PATH).strip(),
                "org.jbake.launcher.Main",
                "-b",
                folder.toString(),
                folder.resolve("output").toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      boolean ended = process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES);
      List<String> lines = new String(Files.readAllBytes(log), UTF_8).lines().toList();
      assertThat(ended).as("ended within %s minutes; log: %s", LIMIT_MINUTES, lines).isTrue();
      return new Bake(process.exitValue(), lines);
    } finally {
      process.destroyForcibly();
    }
  }

  /** Where JBake writes a document: its name percent-encoded, a folder each. */
  private static Path page(Path output, Path document) {
    String name = document.getFileName().toString().replaceFirst("\\.adoc$", "");
    return output
        .resolve(CONTENT.relativize(document).resolveSibling(URLEncoder.encode(name, UTF_8)))
        .resolve("index.html");
  }

  private static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.walk(CONTENT)) {
      List<Path> documents =
          files
              .filter(it -> it.getFileName().toString().matches("[^_].*\\.adoc"))
              .sorted()
              .toList();
      assertThat(documents).isNotEmpty();
      return documents;
    }
  }

  private static String title(Path document) throws IOException {
    try (Stream<String> lines = Files.lines(document)) {
      return lines.filter(line -> line.startsWith("= ")).findFirst().orElseThrow().substring(2);
    }
  }

  private static String siteTitle() throws IOException {
    Properties settings = new Properties();
    try (var reader = Files.newBufferedReader(SETTINGS)) {
      settings.load(reader);
    }
    return settings.getProperty("site.title");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }
}
