package org.nianbao.render;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes pictures of a folder of pages at several widths, light, dark and on paper, into {@code
 * target/shots}; names what axe finds and pages that scroll sideways. The arguments are the folder,
 * by default {@code target/preview/zh-CN} as written by {@link TemplatePreview}, and the files in
 * it, by default all. The browser is that of the environment variable {@code CHROMIUM}.
 */
public final class TemplateShots {

  private static final List<Integer> WIDTHS = List.of(320, 768, 1280);

  private TemplateShots() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args.length == 0 ? "target/preview/zh-CN" : args[0]);
    Path shots = Path.of("target", "shots").resolve(folder.getFileName());
    List<String> files = args.length > 1 ? List.of(args).subList(1, args.length) : pages(folder);
    String browser = Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium");
    try (Playwright playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser chromium =
            playwright
                .chromium()
                .launch(
                    new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(browser))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")))) {
      for (String file : files) {
        shoot(chromium, folder.resolve(file).toAbsolutePath(), shots.resolve(name(file)));
      }
    }
  }

  private static List<String> pages(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.map(it -> folder.relativize(it).toString())
          .filter(it -> it.endsWith(".html"))
          .sorted()
          .toList();
    }
  }

  private static String name(String file) {
    String name = file.replace("/index.html", "").replace(".html", "").replace('/', '-');
    return name.equals("index") ? "home" : name;
  }

  private static void shoot(Browser browser, Path file, Path shot) {
    for (int width : WIDTHS) {
      shoot(browser, file, shot, width, ColorScheme.LIGHT);
    }
    shoot(browser, file, shot, 1280, ColorScheme.DARK);
  }

  private static void shoot(Browser browser, Path file, Path shot, int width, ColorScheme colours) {
    try (BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(colours))) {
      Page page = context.newPage();
      page.navigate(file.toUri().toString());
      String suffix = width + (colours == ColorScheme.DARK ? "-dark" : "");
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(Path.of(shot + "-" + suffix + ".png")));
      if (!page.evaluate("document.documentElement.scrollWidth <= innerWidth").equals(true)) {
        System.out.println(shot + " " + suffix + ": scrolls sideways");
      }
      for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
        System.out.println(shot + " " + suffix + ": " + describe(rule));
      }
      if (width == 1280 && colours == ColorScheme.LIGHT) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(680, 980);
        page.screenshot(
            new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(shot + "-print.png")));
        page.pdf(new Page.PdfOptions().setFormat("A4").setPath(Path.of(shot + ".pdf")));
      }
    }
  }

  private static String describe(Rule rule) {
    return rule.getId()
        + " "
        + rule.getNodes().stream()
            .map(node -> String.valueOf(node.getHtml()))
            .limit(3)
            .collect(Collectors.joining(" | "));
  }
}
