package org.nianbao.honest;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.nianbao.honest.HonestSite.Report;

/** Where links lead, told alike for a file among the content and for its page. */
final class Addresses {

  private static final String HOST = "https://nianbao.invalid/";
  private static final Pattern ELSEWHERE = Pattern.compile("(?s)(//|[a-zA-Z][a-zA-Z0-9+.-]*:).*");

  private Addresses() {}

  /** The same text for the same target. */
  static String of(String written, Side side, Report report) {
    if (ELSEWHERE.matcher(written).matches()) {
      return written;
    }
    if (written.startsWith("#")) {
      return decode(written);
    }
    String from = side == Side.PRODUCT ? report.address() : report.file();
    String path = decode(URI.create(HOST + from).resolve(encode(written)).toString());
    return side == Side.PRODUCT ? path : page(path);
  }

  private static String page(String path) {
    return path.replaceFirst("/pages/about\\.(adoc|html)", "/about/")
        .replaceFirst("\\.(adoc|html)(?=#|$)", "/");
  }

  private static String encode(String written) {
    return URI.create(written.replace(" ", "%20")).toASCIIString();
  }

  private static String decode(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
