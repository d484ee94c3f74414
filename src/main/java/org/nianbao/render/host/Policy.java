package org.nianbao.render.host;

import java.util.List;

/**
 * What the pages may load: files of this site, and no script or style that stands in a page. As in
 * <a href="https://www.w3.org/TR/CSP3/">Content Security Policy Level 3</a>.
 */
public final class Policy {

  static final String NAME = "Content-Security-Policy";

  private static final List<String> EVERYWHERE =
      List.of(
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "img-src 'self'",
          "base-uri 'none'",
          "form-action 'self'");

  /** Browsers pass it over, and complain, where a page says it of itself. */
  private static final String FRAMES = "frame-ancestors 'self'";

  private Policy() {}

  /** For the {@code meta} element of a page. */
  public static String ofPage() {
    return String.join("; ", EVERYWHERE);
  }

  static String ofHost() {
    return ofPage() + "; " + FRAMES;
  }
}
