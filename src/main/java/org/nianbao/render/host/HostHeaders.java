package org.nianbao.render.host;

import java.util.List;
import java.util.stream.Collectors;

/** The headers that hosts should send with every file, as different hosts read them. */
public final class HostHeaders {

  /** Where Netlify, Cloudflare Pages and others look for {@link #text}. */
  public static final String FILE = "_headers";

  private record Header(String name, String value) {}

  private static final List<Header> ALL =
      List.of(
          new Header(Policy.NAME, Policy.ofHost()),
          // So that an attachment is never taken for a page or a script.
          new Header("X-Content-Type-Options", "nosniff"),
          // Other sites need not know which report somebody was reading.
          new Header("Referrer-Policy", "same-origin"));

  private HostHeaders() {}

  /** The contents of {@link #FILE}. */
  public static String text() {
    return ALL.stream()
        .map(it -> "  " + it.name() + ": " + it.value() + "\n")
        .collect(Collectors.joining("", "/*\n", ""));
  }

  /** Lines for the {@code server} or {@code location} block of nginx. */
  static String nginx() {
    return lines("add_header ", " always;");
  }

  /** Lines for a virtual host or a folder of Apache, with {@code mod_headers}. */
  static String apache() {
    return lines("Header always set ", "");
  }

  private static String lines(String before, String after) {
    return ALL.stream()
        .map(it -> before + it.name() + " \"" + it.value() + "\"" + after + "\n")
        .collect(Collectors.joining());
  }
}
