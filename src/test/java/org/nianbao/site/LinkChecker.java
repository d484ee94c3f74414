package org.nianbao.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.nianbao.site.LinkFinding.Kind;
import org.nianbao.site.SiteLink.Use;

/**
 * Says which links of a site's folder are not to be relied on: wherever the folder is put, each
 * must lead to a file in it, or openly to another host.
 */
final class LinkChecker {

  private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):");
  private static final Set<String> HARMLESS_SCHEMES = Set.of("mailto", "tel", "data");

  private final SiteFolder site;
  private final String home;
  private final SortedSet<String> hosts = new TreeSet<>();
  private final Map<String, Set<String>> places = new TreeMap<>();

  private LinkChecker(SiteFolder site, String home) {
    this.site = site;
    this.home = home;
  }

  /**
   * Checks all pages, drawings, style sheets, the feed and the site map.
   *
   * @param home the site's address as its settings give it, with a trailing slash, for example
   *     {@code https://nianbao.example/}
   */
  static LinkReport check(SiteFolder site, String home) {
    return new LinkChecker(site, home).run();
  }

  private LinkReport run() {
    int links = 0;
    List<LinkFinding> findings = new ArrayList<>();
    for (String file : site.files()) {
      for (SiteLink link : SiteLinks.of(site, file)) {
        links++;
        fault(link).ifPresent(it -> findings.add(new LinkFinding(it, link)));
      }
    }
    return new LinkReport(links, List.copyOf(findings), hosts);
  }

  private Optional<Kind> fault(SiteLink link) {
    String target = link.target().strip();
    if (link.element().equals("base[href]")) {
      return Optional.of(Kind.BASE);
    }
    Matcher scheme = SCHEME.matcher(target);
    if (scheme.find()) {
      return withScheme(link, target, scheme.group(1).toLowerCase(Locale.ROOT));
    }
    if (target.startsWith("//")) {
      return elsewhere(link, "https:" + target);
    }
    if (target.startsWith("/")) {
      return Optional.of(Kind.ABSOLUTE);
    }
    if (target.isEmpty() && link.use() != Use.FOLLOWED) {
      return Optional.of(Kind.DEAD);
    }
    return within(link.file(), target);
  }

  private Optional<Kind> withScheme(SiteLink link, String target, String scheme) {
    if (scheme.equals("http") || scheme.equals("https")) {
      return elsewhere(link, target);
    }
    return HARMLESS_SCHEMES.contains(scheme) ? Optional.empty() : Optional.of(Kind.SCHEME);
  }

  private Optional<Kind> elsewhere(SiteLink link, String target) {
    if (target.startsWith(home) || home.equals(target + "/")) {
      return link.use() == Use.NAMED
          ? within("", "./" + target.substring(Math.min(home.length(), target.length())))
          : Optional.of(Kind.OWN_HOST);
    }
    Optional<String> host = host(target);
    if (host.isEmpty()) {
      return Optional.of(Kind.MALFORMED);
    }
    if (link.use() == Use.LOADED) {
      return Optional.of(Kind.LOADS_FROM_ELSEWHERE);
    }
    if (link.use() == Use.NAMED) {
      return Optional.of(Kind.OTHER_HOST);
    }
    hosts.add(host.get());
    return Optional.empty();
  }

  private static Optional<String> host(String target) {
    try {
      return Optional.ofNullable(new URI(target).getHost());
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private Optional<Kind> within(String file, String target) {
    int hash = target.indexOf('#');
    String address = hash < 0 ? target : target.substring(0, hash);
    String fragment = hash < 0 ? "" : target.substring(hash + 1);
    int query = address.indexOf('?');
    Optional<String> path = LinkAddress.decode(query < 0 ? address : address.substring(0, query));
    Optional<String> place = LinkAddress.decode(fragment);
    if (path.isEmpty() || place.isEmpty()) {
      return Optional.of(Kind.MALFORMED);
    }
    if (!Normalizer.isNormalized(path.get(), Normalizer.Form.NFC)) {
      return Optional.of(Kind.NOT_NFC);
    }
    Optional<String> resolved = LinkAddress.resolve(file, path.get());
    if (resolved.isEmpty()) {
      return Optional.of(Kind.LEAVES);
    }
    String found = SiteFolder.file(resolved.get());
    if (site.files().contains(found)) {
      return hasPlace(found, place.get()) ? Optional.empty() : Optional.of(Kind.NO_SUCH_PLACE);
    }
    boolean folder = site.files().contains(found + "/index.html");
    return Optional.of(folder ? Kind.NO_SLASH : Kind.DEAD);
  }

  private boolean hasPlace(String file, String place) {
    return place.isEmpty()
        || !(file.endsWith(".html") || file.endsWith(".svg"))
        || places.computeIfAbsent(file, this::placesOf).contains(place);
  }

  private Set<String> placesOf(String file) {
    Document document = file.endsWith(".svg") ? site.xml(file) : site.page(file);
    Set<String> ids =
        document.select("[id]").stream()
            .map(Element::id)
            .collect(Collectors.toCollection(TreeSet::new));
    document.select("a[name]").forEach(it -> ids.add(it.attr("name")));
    return ids;
  }
}
