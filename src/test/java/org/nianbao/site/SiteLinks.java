package org.nianbao.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.nianbao.site.SiteLink.Use;

/** Finds every link that pages, style sheets, the feed and the site map write. */
final class SiteLinks {

  private static final Set<String> LOADED = Set.of("src", "poster", "data", "background");
  private static final Set<String> FOLLOWED =
      Set.of("href", "xlink:href", "action", "formaction", "cite");
  private static final Set<String> DRAWN = Set.of("use", "image", "feimage");
  private static final Set<String> NAMING = Set.of("canonical", "alternate", "self");
  private static final Set<String> LEADING = Set.of("license", "author", "help", "me");

  private static final Pattern CSS_URL =
      Pattern.compile("url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"')]*))\\s*\\)");
  private static final Pattern CSS_IMPORT =
      Pattern.compile("@import\\s+(?:\"([^\"]*)\"|'([^']*)')");
  private static final Pattern CSS_COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern REFRESH =
      Pattern.compile("^[^;,]*[;,]\\s*(?:url\\s*=\\s*)?['\"]?([^'\"]*)", Pattern.CASE_INSENSITIVE);

  private final String file;
  private final List<SiteLink> links = new ArrayList<>();

  private SiteLinks(String file) {
    this.file = file;
  }

  /** The links of one file, in its order; none where it is of another kind. */
  static List<SiteLink> of(SiteFolder site, String file) {
    SiteLinks found = new SiteLinks(file);
    if (file.endsWith(".html")) {
      site.page(file).getAllElements().forEach(found::element);
    } else if (file.endsWith(".svg")) {
      site.xml(file).getAllElements().forEach(found::element);
    } else if (file.endsWith(".css")) {
      found.css(site.text(file), "css");
    } else if (file.endsWith(".xml")) {
      site.xml(file).getAllElements().forEach(found::machineElement);
    }
    return found.links;
  }

  private void element(Element element) {
    String name = element.normalName();
    for (Attribute attribute : element.attributes()) {
      String key = attribute.getKey().toLowerCase(Locale.ROOT);
      String what = name + "[" + key + "]";
      if (key.endsWith("srcset")) {
        candidates(attribute.getValue()).forEach(it -> add(what, it, Use.LOADED));
      } else if (key.equals("style")) {
        css(attribute.getValue(), what);
      } else if (LOADED.contains(key)) {
        add(what, attribute.getValue(), Use.LOADED);
      } else if (FOLLOWED.contains(key)) {
        add(what, attribute.getValue(), use(element));
      }
    }
    if (name.equals("style")) {
      css(element.data().isEmpty() ? element.wholeText() : element.data(), name);
    } else if (name.equals("meta") && element.attr("http-equiv").equalsIgnoreCase("refresh")) {
      REFRESH
          .matcher(element.attr("content"))
          .results()
          .forEach(it -> add("meta[refresh]", it.group(1), Use.FOLLOWED));
    }
  }

  private static Use use(Element element) {
    String name = element.normalName();
    if (!name.equals("link")) {
      return DRAWN.contains(name) ? Use.LOADED : Use.FOLLOWED;
    }
    List<String> relations =
        List.of(element.attr("rel").toLowerCase(Locale.ROOT).split("\\s+", -1));
    if (!relations.contains("stylesheet") && relations.stream().anyMatch(NAMING::contains)) {
      return Use.NAMED;
    }
    return LEADING.containsAll(relations) ? Use.FOLLOWED : Use.LOADED;
  }

  private static Stream<String> candidates(String srcset) {
    return Stream.of(srcset.split(",", -1)).map(it -> it.strip().split("\\s+", -1)[0]);
  }

  private void css(String text, String what) {
    String css = CSS_COMMENT.matcher(text).replaceAll(" ");
    Stream.of(CSS_URL, CSS_IMPORT)
        .flatMap(it -> it.matcher(css).results())
        .forEach(it -> add(what, firstGroup(it), Use.LOADED));
  }

  private static String firstGroup(MatchResult match) {
    for (int i = 1; i <= match.groupCount(); i++) {
      if (match.group(i) != null) {
        return match.group(i);
      }
    }
    return "";
  }

  /** An element of the Atom feed or of the site map. */
  private void machineElement(Element element) {
    switch (element.normalName()) {
      case "link" -> add("link[href]", element.attr("href"), Use.NAMED);
      case "loc", "icon", "logo" ->
          add(element.normalName(), element.wholeText().strip(), Use.NAMED);
      case "content" -> {
        if (element.hasAttr("src")) {
          add("content[src]", element.attr("src"), Use.NAMED);
        }
      }
      default -> {}
    }
  }

  private void add(String element, String target, Use use) {
    links.add(new SiteLink(file, element, target, use));
  }
}
