package org.nianbao.publish;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Finds what a page, a drawing, a feed, a site map or a style sheet leads to or loads. Addresses
 * are read as browsers read them, which refuse none.
 *
 * <p>Of those that begin with the site's own host, only what templates write is looked at: {@code
 * link} and {@code meta} elements, feeds and site maps. Whatever else is written in full, above all
 * links in the text of a document, may lead to another application on that host.
 */
final class LinkReader {

  private static final Set<String> ADDRESSES =
      Set.of("href", "xlink:href", "src", "action", "formaction", "poster", "data");

  /** Elements of feeds and site maps whose text is an address. */
  private static final Set<String> NAMING = Set.of("loc", "id", "icon", "logo");

  /** Properties of {@code meta} elements that are addresses. */
  private static final Set<String> PROPERTIES = Set.of("og:url", "og:image");

  private static final String XML = ".xml";

  /** Begins what leads to another site, or to another folder of the host. */
  private static final Pattern ELSEWHERE = Pattern.compile("^(?:[A-Za-z][A-Za-z0-9+.-]*:|[/\\\\])");

  private static final Pattern QUERY_OR_PLACE = Pattern.compile("[?#]");
  private static final Pattern CSS_URL =
      Pattern.compile("url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"')]*))\\s*\\)");
  private static final Pattern CSS_IMPORT =
      Pattern.compile("@import\\s+(?:\"([^\"]*)\"|'([^']*)')");

  private final String file;
  private final String host;
  private final SortedSet<Link> targets = new TreeSet<>();
  private final SortedSet<String> places = new TreeSet<>();

  private LinkReader(String file, String host) {
    this.file = file;
    this.host = host;
  }

  /** Whether a file of that name may have any. */
  static boolean reads(String file) {
    return Stream.of(".html", XML, ".svg", ".css").anyMatch(file::endsWith);
  }

  /**
   * The links of a file; those that leave the site's folder are left out.
   *
   * @param file below the output with forward slashes
   * @param host the site's own address, with a slash at its end
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
      String value = attribute.getValue();
      if (ADDRESSES.contains(name) || (name.equals("content") && isAddressed(element))) {
        add(value, isOfTheTemplate(element));
      } else if (name.equals("srcset")) {
        SourceSet.addresses(value).forEach(it -> add(it, false));
      } else if (name.equals("id") || (name.equals("name") && element.nameIs("a"))) {
        places.add(value);
      }
    }
    if (file.endsWith(XML) && NAMING.contains(element.normalName())) {
      add(element.wholeText(), true);
    }
  }

  private static boolean isAddressed(Element element) {
    return element.nameIs("meta") && PROPERTIES.contains(element.attr("property"));
  }

  /** Whether no author can have written it. */
  private boolean isOfTheTemplate(Element element) {
    return file.endsWith(XML)
        ? !element.nameIs("a")
        : element.nameIs("link") || element.nameIs("meta");
  }

  private void styles(String text) {
    Stream.of(CSS_URL, CSS_IMPORT)
        .flatMap(it -> it.matcher(text).results())
        .forEach(it -> add(group(it), false));
  }

  private static String group(MatchResult match) {
    for (int i = 1; i <= match.groupCount(); i++) {
      if (match.group(i) != null) {
        return match.group(i);
      }
    }
    return "";
  }

  /**
   * Adds what stays within the site.
   *
   * @param hosted whether to look at an address that begins with the site's host
   */
  private void add(String written, boolean hosted) {
    String address = written.trim().replaceAll("[\\t\\n\\r]", "");
    if (hosted && !host.isEmpty() && address.startsWith(host)) {
      follow(new ArrayDeque<>(), address.substring(host.length()));
    } else if (address.startsWith("#") || address.startsWith("?")) {
      targets.add(new Link(file, place(address)));
    } else if (!address.isEmpty() && !ELSEWHERE.matcher(address).find()) {
      Deque<String> folders = new ArrayDeque<>(List.of(file.split("/", -1)));
      folders.removeLast();
      follow(folders, address);
    }
  }

  private static String place(String address) {
    int hash = address.indexOf('#');
    return hash < 0 ? "" : address.substring(hash + 1);
  }

  /** Goes the way that an address says, unless it leaves the site's folder. */
  private void follow(Deque<String> way, String address) {
    boolean isFolder = true;
    for (String written : QUERY_OR_PLACE.split(address, 2)[0].split("[/\\\\]", -1)) {
      String step = PercentCodes.decoded(written);
      boolean up = step.equals("..");
      if (up && way.pollLast() == null) {
        return;
      }
      isFolder = up || step.isEmpty() || step.equals(".");
      if (!isFolder) {
        way.addLast(step);
      }
    }
    String path = String.join("/", way) + (isFolder && !way.isEmpty() ? "/" : "");
    targets.add(new Link(path, place(address)));
  }
}
