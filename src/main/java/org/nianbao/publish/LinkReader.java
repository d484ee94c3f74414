package org.nianbao.publish;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Finds what a page, a drawing, a feed, a site map or a style sheet leads to or loads. */
final class LinkReader {

  private static final Set<String> ADDRESSES =
      Set.of("href", "xlink:href", "src", "action", "formaction", "poster", "data");

  /** Elements of feeds and site maps whose text is an address. */
  private static final Set<String> NAMING = Set.of("loc", "id", "icon", "logo");

  private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:");
  private static final Pattern CSS_URL =
      Pattern.compile("url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"')]*))\\s*\\)");
  private static final Pattern CSS_IMPORT =
      Pattern.compile("@import\\s+(?:\"([^\"]*)\"|'([^']*)')");

  private final String file;
  private final String host;
  private final URI base;
  private final Set<String> targets = new TreeSet<>();
  private final Set<String> places = new TreeSet<>();

  private LinkReader(String file, String host) {
    this.file = file;
    this.host = host;
    this.base = encoded(file);
  }

  private static URI encoded(String path) {
    try {
      return new URI(null, null, "/" + path, null);
    } catch (URISyntaxException everyPathIsOne) {
      throw new IllegalArgumentException(path, everyPathIsOne);
    }
  }

  /** Whether a file of that name may have any. */
  static boolean reads(String file) {
    return Stream.of(".html", ".xml", ".svg", ".css").anyMatch(file::endsWith);
  }

  /**
   * The links of a file; those that leave the site's folder are left out.
   *
   * @param file below the output with forward slashes
   * @param host the site's own address, with a slash at its end: what begins so is within the site
   */
  static FileLinks read(String file, byte[] bytes, String host) {
    LinkReader reader = new LinkReader(file, host);
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (file.endsWith(".css")) {
      reader.styles(text);
    } else {
      Document document =
          file.endsWith(".html") ? Jsoup.parse(text) : Jsoup.parse(text, Parser.xmlParser());
      document.getAllElements().forEach(reader::element);
    }
    return new FileLinks(List.copyOf(reader.targets), List.copyOf(reader.places));
  }

  private void element(Element element) {
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey().toLowerCase(Locale.ROOT);
      if (ADDRESSES.contains(name)) {
        add(attribute.getValue());
      } else if (name.equals("srcset")) {
        Stream.of(attribute.getValue().split(",", -1))
            .forEach(it -> add(it.strip().split("\\s+", -1)[0]));
      } else if (name.equals("id") || (name.equals("name") && element.nameIs("a"))) {
        places.add(attribute.getValue());
      }
    }
    if (file.endsWith(".xml") && NAMING.contains(element.normalName())) {
      add(element.wholeText());
    }
  }

  private void styles(String text) {
    Stream.of(CSS_URL, CSS_IMPORT)
        .flatMap(it -> it.matcher(text).results())
        .forEach(it -> add(group(it)));
  }

  private static String group(MatchResult match) {
    for (int i = 1; i <= match.groupCount(); i++) {
      if (match.group(i) != null) {
        return match.group(i);
      }
    }
    return "";
  }

  private void add(String written) {
    String target = written.strip();
    boolean own = !host.isEmpty() && target.startsWith(host);
    resolve(own ? "/" + target.substring(host.length()) : target, own).ifPresent(targets::add);
  }

  /** What is no address at all is shown as it is written. */
  private Optional<String> resolve(String target, boolean own) {
    boolean elsewhere = SCHEME.matcher(target).find() || (target.startsWith("/") && !own);
    if (target.isEmpty() || elsewhere) {
      return Optional.empty();
    }
    try {
      URI address = base.resolve(new URI(target));
      String path = address.getPath();
      if (path.startsWith("/..")) {
        return Optional.empty();
      }
      String place = address.getFragment();
      return Optional.of(path.substring(1) + (place == null ? "" : "#" + place));
    } catch (URISyntaxException malformed) {
      return Optional.of(target);
    }
  }
}
