package org.nianbao.site;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A Chromium of this machine, without a window, that knows no host but 127.0.0.1 and leaves no
 * traces. For one thread.
 */
final class Browser implements AutoCloseable {

  private static final List<String> ARGUMENTS =
      List.of(
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-default-apps",
          "--disable-sync",
          "--process-per-site",
          "--no-first-run",
          "--no-default-browser-check",
          "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");

  private static final double SECONDS_TO_WAIT = 60;

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;
  private final Map<View, BrowserContext> sessions = new HashMap<>();

  private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
    this.playwright = playwright;
    this.chromium = chromium;
  }

  /** Starts the browser, with an empty profile of its own. */
  static Browser start() {
    LaunchOptions options =
        new LaunchOptions()
            .setExecutablePath(Chromium.ofThisMachine().findOrInstall())
            .setHeadless(true)
            .setChromiumSandbox(!AptPackages.isRoot())
            .setArgs(ARGUMENTS);
    Map<String, String> variables = new HashMap<>(System.getenv());
    variables.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(variables));
    return new Browser(playwright, playwright.chromium().launch(options));
  }

  /**
   * Opens a page of a site whose home page is {@code home}, in a session that is shared by all who
   * look so, as to begin one takes longer than most visits.
   */
  Visit visit(URI home, String address, View view) {
    Page page = sessions.computeIfAbsent(view, this::session).newPage();
    return Visit.begin(page, page::close, home, address, view);
  }

  /** Opens it as one who has never been here, with nothing that a browser keeps. */
  Visit firstVisit(URI home, String address, View view) {
    BrowserContext session = session(view);
    return Visit.begin(session.newPage(), session::close, home, address, view);
  }

  private BrowserContext session(View view) {
    BrowserContext session =
        chromium.newContext(
            new NewContextOptions()
                .setViewportSize(view.width(), view.height())
                .setIsMobile(view.isTelephone())
                .setHasTouch(view.isTelephone())
                .setJavaScriptEnabled(view.javaScript())
                .setLocale("zh-CN")
                .setColorScheme(view.dark() ? ColorScheme.DARK : ColorScheme.LIGHT));
    session.setDefaultTimeout(SECONDS_TO_WAIT * 1000);
    return session;
  }

  /**
   * A session in which a page's own rules about scripts and other hosts do not hold, so that they
   * hide no fault; in a window of {@link View#WIDE}.
   */
  BrowserContext withoutPolicy() {
    View view = View.light(View.WIDE);
    BrowserContext session =
        chromium.newContext(
            new NewContextOptions()
                .setViewportSize(view.width(), view.height())
                .setBypassCSP(true)
                .setLocale("zh-CN"));
    session.setDefaultTimeout(SECONDS_TO_WAIT * 1000);
    return session;
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
