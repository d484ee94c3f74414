package org.nianbao.site;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A page in the browser, from its opening on. */
final class Visit implements AutoCloseable {

  private static final Set<String> LOUD = Set.of("error", "warning");

  /** What axe says of colours; all else it says is the same in light and dark. */
  private static final List<String> RULES_OF_COLOURS =
      List.of("color-contrast", "link-in-text-block");

  /** Elements that stand out of the window and of every box around them that scrolls or cuts. */
  private static final String STANDING_OUT =
      """
      () => {
        const style = it => getComputedStyle(it);
        const box = it => style(it).position === 'absolute' ? it.offsetParent : it.parentElement;
        const held = it => {
          for (let up = box(it); up && up !== document.body; up = box(up)) {
            if (style(up).overflowX !== 'visible') return true;
          }
          return false;
        };
        return [...document.body.querySelectorAll('*')]
          .filter(it => it.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
          .filter(it => !held(it))
          .slice(0, 3)
          .map(it => it.outerHTML.slice(0, 120));
      }
      """;

  private final URI home;
  private final View view;
  private final Page page;
  private final Runnable end;
  private final List<String> faults = new ArrayList<>();

  private Visit(Page page, Runnable end, URI home, View view) {
    this.page = page;
    this.end = end;
    this.view = view;
    this.home = home;
    page.onConsoleMessage(this::said);
    page.onPageError(it -> faults.add("script: " + it));
    page.onRequest(this::asked);
    page.onRequestFailed(it -> faults.add("failed: " + it.url() + " " + it.failure()));
    page.onResponse(this::answered);
  }

  /** {@code end} is run when the visit is over. */
  static Visit begin(Page page, Runnable end, URI home, String address, View view) {
    Visit visit = new Visit(page, end, home, view);
    visit.open(address);
    return visit;
  }

  private void open(String address) {
    page.navigate(home + address);
    if (view.javaScript() && page.locator("script").count() > 0) {
      page.waitForLoadState(LoadState.NETWORKIDLE);
    }
  }

  /** Makes the window wider or narrower. */
  void resize(int width) {
    page.setViewportSize(width, page.viewportSize().height);
  }

  void darken() {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
  }

  /** For what has no method here. */
  Page page() {
    return page;
  }

  /** Console errors and warnings, failed requests, and requests to other hosts, so far. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  /** What makes the page wider than its window; empty where it does not scroll sideways. */
  List<String> overflow() {
    Object content = page.evaluate("() => document.documentElement.scrollWidth");
    if (content instanceof Integer pixels && pixels <= page.viewportSize().width) {
      return List.of();
    }
    List<String> standingOut = new ArrayList<>(List.of("it is " + content + " pixels wide"));
    if (page.evaluate(STANDING_OUT) instanceof List<?> elements) {
      elements.forEach(it -> standingOut.add(String.valueOf(it)));
    }
    return standingOut;
  }

  /** What axe holds against the page, with the elements that it means. */
  List<String> accessibilityFaults() {
    return found(axe());
  }

  /** The same of its colours alone. */
  List<String> colourFaults() {
    return found(axe().withRules(RULES_OF_COLOURS));
  }

  /** The same of all but its colours. */
  List<String> faultsButColours() {
    return found(axe().disableRules(RULES_OF_COLOURS));
  }

  private AxeBuilder axe() {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    // The legacy mode cannot see into frames of other hosts, and is much faster.
    return new AxeBuilder(page).setLegacyMode(true).options(options);
  }

  private static List<String> found(AxeBuilder axe) {
    return axe.analyze().getViolations().stream().flatMap(Visit::words).toList();
  }

  private static Stream<String> words(Rule rule) {
    return rule.getNodes().stream()
        .map(it -> rule.getId() + ": " + rule.getHelp() + ": " + it.getHtml());
  }

  /** The main content as readers see it. */
  String mainText() {
    return page.locator("main").innerText();
  }

  @Override
  public void close() {
    end.run();
  }

  private void said(ConsoleMessage message) {
    if (LOUD.contains(message.type())) {
      faults.add("console: " + message.text());
    }
  }

  private void asked(Request request) {
    URI address = URI.create(request.url());
    boolean local = home.getAuthority().equals(address.getAuthority());
    if (!local && Set.of("http", "https").contains(address.getScheme())) {
      faults.add("other host: " + request.url());
    }
  }

  private void answered(Response response) {
    if (response.status() >= 400) {
      faults.add(response.status() + ": " + response.url());
    }
  }
}
