package org.nianbao.hostile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Looks at every byte of a published site for what must not be there. What may be there is listed
 * anew here: the lists of the program are not asked.
 */
final class OutputFaults {

  private static final JsonFactory JSON = new JsonFactory();

  private static final Pattern DATA =
      Pattern.compile("nianbao\\.take\\(\"[a-z0-9/-]+\",(.*)\\);\n", Pattern.DOTALL);

  /** What lies in the output beside pages, the site's own files and attachments. */
  private static final Pattern MADE =
      Pattern.compile(
          "(?:[a-z0-9-]+/)*index\\.html|404\\.html|feed\\.xml|opensearch\\.xml|sitemap(?:-\\d+)?\\.xml"
              + "|edition\\.json|_headers|(?:search|compare)/data/[a-z0-9/-]+\\.js");

  private static final Pattern ATTACHMENT =
      Pattern.compile(
          "(?:reports|organisations|indicators|areas|pages)/.+\\."
              + "(?i:png|jpg|jpeg|gif|webp|pdf|csv|txt|xlsx|docx|pptx)");

  /** Elements that authors may use, inside {@code .nb-body}. */
  private static final Set<String> OF_TEXTS =
      Set.of(
          ("a abbr b blockquote br caption cite code col colgroup data dd del details div dl dt em"
                  + " h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s samp small span strong"
                  + " sub summary sup table tbody td tfoot th thead tr u ul var")
              .split(" "));

  private static final Set<String> ATTRIBUTES_OF_TEXTS =
      Set.of(
          ("alt class colspan height href id lang loading open reversed rowspan sizes src srcset"
                  + " start title type value width")
              .split(" "));

  /** Elements that only templates use. */
  private static final Set<String> OF_PAGES =
      Set.of(
          ("#root html head title meta link script body article button circle datalist desc"
                  + " fieldset figcaption figure footer form h1 header input label legend main nav"
                  + " noscript option path polyline rect section select svg template text time")
              .split(" "));

  /** Pages whose text the program writes itself. */
  private static final Set<String> MADE_TEXTS =
      Set.of("about/rules/index.html", "gallery/index.html");

  /** Of the turning and the private signs, none is published, not even as a reference. */
  private static final Pattern FORBIDDEN =
      Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uE000-\\uF8FF]");

  private static final Set<String> ADDRESSES =
      Set.of("href", "src", "action", "formaction", "data", "poster", "xlink:href", "cite", "ping");

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

  private static final Set<String> SCRIPTS =
      Set.of(
          "assets/js/data.js", "assets/js/search.js", "assets/js/compare.js", "assets/js/disk.js");

  private static final Map<String, Set<String>> VALUES =
      Map.of(
          "http-equiv", Set.of("content-security-policy"),
          "rel", Set.of("canonical", "alternate", "search", "icon", "stylesheet", "next", "prev"));

  private final Path output;
  private final List<String> secrets;
  private final List<String> faults = new ArrayList<>();

  private OutputFaults(Path output, List<String> secrets) {
    this.output = output;
    this.secrets = secrets;
  }

  /** {@code secrets} must be nowhere. */
  static List<String> in(Path output, List<String> secrets) {
    OutputFaults check = new OutputFaults(output, secrets);
    try {
      check.checkAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return check.faults;
  }

  private void checkAll() throws IOException {
    Set<String> files = new TreeSet<>();
    try (Stream<Path> walk = Files.walk(output)) {
      for (Path file : walk.filter(it -> !Files.isDirectory(it)).sorted().toList()) {
        String name = output.relativize(file).toString().replace('\\', '/');
        if (!Files.isRegularFile(file) || Files.isSymbolicLink(file)) {
          faults.add(name + ": no regular file");
          continue;
        }
        files.add(name);
        check(name, Files.readAllBytes(file));
      }
    }
    checkListed(files);
  }

  private void check(String name, byte[] bytes) {
    String raw = new String(bytes, StandardCharsets.ISO_8859_1);
    secrets.stream().filter(raw::contains).forEach(it -> faults.add(name + ": holds " + it));
    if (!belongs(name)) {
      faults.add(name + ": does not belong here");
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (name.matches(".*\\.(?:html|xml|js|json)")) {
      checkSigns(name, Parser.unescapeEntities(text, false));
    }
    if (name.endsWith(".html")) {
      checkPage(name, Jsoup.parse(text));
    } else if (name.endsWith(".xml")) {
      checkXml(name, bytes);
    } else if (name.endsWith(".js") && !SCRIPTS.contains(name)) {
      checkData(name, text);
    }
  }

  private void checkSigns(String name, String text) {
    FORBIDDEN
        .matcher(text)
        .results()
        .limit(1)
        .forEach(it -> faults.add(name + ": U+%04X".formatted((int) it.group().charAt(0))));
  }

  private boolean belongs(String name) {
    return MADE.matcher(name).matches()
        || ATTACHMENT.matcher(name).matches()
        || (name.startsWith("assets/") && Files.isRegularFile(Path.of(name)));
  }

  private void checkListed(Set<String> files) throws IOException {
    Set<String> listed = new HashSet<>();
    try (JsonParser json = JSON.createParser(output.resolve("edition.json").toFile())) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.FIELD_NAME) {
          listed.add(json.currentName());
        }
      }
    }
    listed.removeAll(Set.of("generator", "files"));
    files.stream()
        .filter(it -> !it.equals("edition.json") && !listed.contains(it))
        .forEach(it -> faults.add(it + ": not in the manifest"));
  }

  /* ---- Pages ---- */

  private void checkPage(String name, Document page) {
    for (Element element : page.getAllElements()) {
      boolean authored = isAuthored(name, element);
      String tag = element.normalName();
      boolean known = OF_TEXTS.contains(tag) || (!authored && OF_PAGES.contains(tag));
      if (!known) {
        faults.add(name + ": <" + tag + ">");
      }
      for (Attribute attribute : element.attributes()) {
        checkAttribute(name, element, attribute, authored);
      }
      if (tag.equals("script")) {
        checkScript(name, element);
      }
    }
  }

  /** What stands in the text of a document, but for the sections that the program makes of it. */
  private static boolean isAuthored(String name, Element element) {
    Element parent = element.parent();
    boolean section =
        element.normalName().equals("section") && parent != null && parent.hasClass("nb-body");
    return element.closest(".nb-body") != null
        && !element.hasClass("nb-body")
        && !section
        && !MADE_TEXTS.contains(name);
  }

  private void checkAttribute(String name, Element element, Attribute it, boolean authored) {
    String key = it.getKey().toLowerCase(Locale.ROOT);
    String where = name + ": <" + element.normalName() + " " + key + ">";
    boolean own = authored && element.hasClass("nb-figure");
    if (key.startsWith("on")
        || key.equals("style")
        || key.contains(":")
        || key.startsWith("form")) {
      faults.add(where);
    }
    if (authored && !ATTRIBUTES_OF_TEXTS.contains(key)) {
      faults.add(where);
    }
    if (authored && !own && key.equals("class") && it.getValue().matches("(?s).*\\bnb-.*")) {
      faults.add(where + " " + it.getValue());
    }
    if (authored && key.equals("id") && it.getValue().startsWith("nb-")) {
      faults.add(where + " " + it.getValue());
    }
    if (VALUES.containsKey(key)
        && !VALUES.get(key).contains(it.getValue().toLowerCase(Locale.ROOT))) {
      faults.add(where + " " + it.getValue());
    }
    if (key.equals("srcset")) {
      for (String part : it.getValue().split(",", -1)) {
        checkAddress(where, part.strip().split("\\s", 2)[0], true);
      }
    } else if (ADDRESSES.contains(key)) {
      boolean leads = key.equals("href") && Set.of("a", "link").contains(element.normalName());
      boolean fetched =
          element.normalName().equals("link") && !element.attr("rel").equals("canonical");
      checkAddress(where, it.getValue(), !leads || fetched);
    }
  }

  /** As browsers read an address: without controls and blanks, and with slashes either way. */
  private void checkAddress(String where, String written, boolean ofThisSite) {
    String address = written.replaceAll("[\\x00-\\x20]", "").replace('\\', '/');
    Matcher scheme = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*").matcher(address);
    if (address.startsWith("//")) {
      faults.add(where + " " + written);
    } else if (scheme.matches()
        && (ofThisSite || !SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT)))) {
      faults.add(where + " " + written);
    }
  }

  private void checkScript(String name, Element script) {
    String source = script.attr("src").replaceFirst("^(\\.\\./)*(\\./)?", "");
    if (!script.data().isEmpty() || !SCRIPTS.contains(source.replaceFirst("\\?.*", ""))) {
      faults.add(name + ": " + script.outerHtml());
    }
  }

  /* ---- Data ---- */

  private void checkXml(String name, byte[] bytes) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(Strict.INSTANCE);
      builder.parse(new ByteArrayInputStream(bytes));
    } catch (ParserConfigurationException | IOException | SAXException e) {
      faults.add(name + ": " + e.getMessage());
    }
  }

  private void checkData(String name, String text) {
    Matcher call = DATA.matcher(text);
    if (!call.matches()) {
      faults.add(name + ": no data");
      return;
    }
    if (text.indexOf('\u2028') >= 0 || text.indexOf('\u2029') >= 0) {
      faults.add(name + ": an end of line that is none in JSON");
    }
    try (JsonParser json = JSON.createParser(call.group(1))) {
      json.nextToken();
      json.skipChildren();
      if (json.nextToken() != null) {
        faults.add(name + ": more than one value");
      }
    } catch (IOException e) {
      faults.add(name + ": " + e.getMessage());
    }
  }

  /** Says nothing on the error stream. */
  private enum Strict implements ErrorHandler {
    INSTANCE;

    @Override
    public void warning(SAXParseException warning) throws SAXException {
      throw warning;
    }

    @Override
    public void error(SAXParseException error) throws SAXException {
      throw error;
    }

    @Override
    public void fatalError(SAXParseException error) throws SAXException {
      throw error;
    }
  }
}
