package org.nianbao.site;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitUntilState;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Opens pages, some at a time, clicks nothing, and notes whatever a script does that is not the
 * site's own, and every request to another host. Attacks call {@code __nb_hit}.
 */
final class ScriptWatch implements AutoCloseable {

  private static final Set<String> LOUD = Set.of("error", "warning");

  /** That a picture is damaged is no script's doing. */
  private static final String INIT =
      """
      (() => {
        const seen = [];
        const note = (what, more) => seen.push(what + ': ' + String(more).slice(0, 200));
        const top = window.top === window;
        Object.defineProperty(window, '__nb_seen', { value: seen });
        Object.defineProperty(window, '__nb_hit', { value: it => note('hit', it) });
        for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) {
          window[name] = (...all) => note(name, all);
        }
        addEventListener('error', event => {
          const { target } = event;
          if (target === window) { note('error', event.message); }
          else if (target.tagName !== 'IMG') { note('error of', target.outerHTML); }
        }, true);
        addEventListener('unhandledrejection', event => note('rejection', event.reason));
        document.addEventListener('securitypolicyviolation', event => note('policy', event.blockedURI));
        if (!top) { window.top.__nb_seen.push('frame: ' + location.href); }
      })();
      """;

  /** So many pages load at a time. */
  private static final int TABS = 6;

  private final BrowserContext session;
  private final URI home;
  private final List<Tab> tabs = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  ScriptWatch(Browser browser, URI home) {
    this.home = home;
    this.session = browser.withoutPolicy();
    session.addInitScript(INIT);
    for (int i = 0; i < TABS; i++) {
      tabs.add(new Tab(session.newPage()));
    }
    session.onPage(it -> faults.add("window: " + it.url()));
  }

  /**
   * Opens pages by their addresses on the site.
   *
   * @param scripted whether their own scripts work for a while
   */
  void open(List<String> addresses, boolean scripted) {
    for (int from = 0; from < addresses.size(); from += TABS) {
      List<String> some = addresses.subList(from, Math.min(from + TABS, addresses.size()));
      for (int i = 0; i < some.size(); i++) {
        tabs.get(i).begin(some.get(i));
      }
      tabs.subList(0, some.size()).forEach(it -> it.end(scripted));
    }
  }

  /** What happened so far, with the address of the page. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  @Override
  public void close() {
    session.close();
  }

  private final class Tab {

    private final Page page;
    private String address = "";

    Tab(Page page) {
      this.page = page;
      page.onRequest(it -> asked(it.url()));
      page.onDialog(this::dialog);
      page.onConsoleMessage(this::said);
      page.onPageError(it -> fault("script: " + it));
      page.onDownload(it -> fault("download: " + it.url()));
      page.onWebSocket(it -> fault("socket: " + it.url()));
      page.onWorker(it -> fault("worker: " + it.url()));
    }

    void begin(String next) {
      address = next;
      page.navigate(home + next, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
    }

    void end(boolean scripted) {
      page.waitForLoadState(scripted ? LoadState.NETWORKIDLE : LoadState.LOAD);
      if (page.evaluate("() => window.__nb_seen") instanceof List<?> seen) {
        seen.forEach(it -> fault(String.valueOf(it)));
      } else {
        fault("nothing watches");
      }
      if (!page.url().startsWith(home.toString())) {
        fault("left for " + page.url());
      }
      if (page.frames().size() > 1) {
        fault("frames: " + page.frames().size());
      }
    }

    private void fault(String what) {
      faults.add(address + " " + what);
    }

    private void dialog(Dialog dialog) {
      fault("dialog: " + dialog.message());
      dialog.dismiss();
    }

    private void said(ConsoleMessage message) {
      if (LOUD.contains(message.type())) {
        fault("console: " + message.text());
      }
    }

    private void asked(String url) {
      if (!url.startsWith(home.toString()) && !url.startsWith("data:,")) {
        fault("request: " + url);
      }
    }
  }
}
