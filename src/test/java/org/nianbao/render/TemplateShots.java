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
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Takes pictures of the preview at several widths, light, dark and on paper, into {@code
 * target/shots}; names what axe finds and pages that scroll sideways. Run {@link TemplatePreview}
 * first; the browser is that of the environment variable {@code CHROMIUM}.
 */
public final class TemplateShots {

  private static final List<Integer> WIDTHS = List.of(320, 768, 1280);

  private TemplateShots() {}

  public static void main(String[] args) {
    Path preview = Path.of("target", "preview").toAbsolutePath();
    Path shots = Path.of("target", "shots");
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
      for (String tag : args.length == 0 ? List.of("zh-CN") : List.of(args)) {
        for (String file : TemplatePreview.render(Path.of("."), tag).keySet()) {
          if (file.endsWith(".html")) {
            shoot(
                chromium,
                preview.resolve(tag).resolve(file),
                shots.resolve(tag).resolve(name(file)));
          }
        }
      }
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
