package org.nianbao.site;

import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Takes pictures of one page of each kind, for the eyes of those who change templates: {@code mvn
 * -q test-compile org.codehaus.mojo:exec-maven-plugin:3.6.2:java -Dexec.classpathScope=test
 * -Dexec.mainClass=org.nianbao.site.Screenshots -Dexec.args="target/site target/screenshots"}
 */
public final class Screenshots {

  private final Browser browser;
  private final StaticServer server;
  private final Path out;

  private Screenshots(Browser browser, StaticServer server, Path out) {
    this.browser = browser;
    this.server = server;
    this.out = out;
  }

  /** Takes them; {@code args} are the folder of the site and that of the pictures. */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("arguments: folder of the site, folder of the pictures");
    }
    SiteFolder site = SiteFolder.of(Path.of(args[0]).toAbsolutePath());
    Path out = Files.createDirectories(Path.of(args[1]));
    try (StaticServer server = StaticServer.serve(site.folder(), "/");
        Browser browser = Browser.start()) {
      Screenshots screenshots = new Screenshots(browser, server, out);
      for (SamplePage page : SamplePage.values()) {
        if (site.files().contains(page.file())) {
          screenshots.take(page);
        } else {
          System.err.println(page.file() + " is not in " + site.folder());
        }
      }
    }
  }

  private void take(SamplePage page) {
    String name = page.name().toLowerCase(Locale.ROOT).replace('_', '-');
    for (View view : View.ALL) {
      try (Visit visit = browser.visit(server.home(), page.address(), view)) {
        visit
            .page()
            .screenshot(
                new ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(out.resolve(name + "-" + view + ".png")));
      }
    }
    Path printed = out.resolve(name + "-print.pdf");
    try (Visit visit = browser.visit(server.home(), page.address(), View.light(View.WIDE))) {
      visit.page().pdf(new PdfOptions().setPreferCSSPageSize(true).setPath(printed));
    }
    PdfPages.draw(printed);
  }
}
