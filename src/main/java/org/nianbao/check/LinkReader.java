package org.nianbao.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.nianbao.model.Html;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problems;
import org.nianbao.read.Images;

/** Checks the links and images of a document and gives each its address on the site. */
final class LinkReader {

  static final Set<String> IMAGES = Set.of("png", "jpg", "jpeg", "gif", "webp");
  static final Set<String> FILES =
      Set.of("pdf", "csv", "txt", "xlsx", "docx", "pptx", "png", "jpg", "jpeg", "gif", "webp");

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
  private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*");

  private final FiledDocument document;
  private final Documents documents;
  private final SortedSet<String> files;
  private final Pictures pictures;
  private final Locator locator;
  private final Problems problems;
  private final SortedSet<String> attachments = new TreeSet<>();
  private final List<PendingLink> pending = new ArrayList<>();

  LinkReader(
      FiledDocument document,
      Documents documents,
      SortedSet<String> files,
      Images images,
      Locator locator,
      Problems problems) {
    this.document = document;
    this.documents = documents;
    this.files = files;
    this.pictures = new Pictures(images);
    this.locator = locator;
    this.problems = problems;
  }

  void readIn(Element body) {
    for (Element element : Walk.elements(body)) {
      if (element.normalName().equals("a") && element.hasAttr("href")) {
        Optional<String> address = link(element, element.attr("href"));
        address.ifPresentOrElse(it -> element.attr("href", it), () -> element.removeAttr("href"));
      } else if (element.normalName().equals("img")) {
        Optional<String> file = image(element, element.attr("src"));
        file.ifPresentOrElse(it -> show(element, it), element::remove);
      }
    }
  }

  private void show(Element image, String file) {
    String address = address(file);
    image.attr("src", address);
    pictures.complete(image, file, address);
  }

  SortedSet<String> attachments() {
    return attachments;
  }

  Pictures pictures() {
    return pictures;
  }

  List<PendingLink> pending() {
    return pending;
  }

  private Optional<String> link(Element element, String written) {
    if (written.startsWith("#")) {
      return toDocument(element, document, written.substring(1), written);
    }
    if (written.startsWith("//") || SCHEME.matcher(written).matches()) {
      return external(element, written);
    }
    int hash = written.indexOf('#');
    String path = decode(hash < 0 ? written : written.substring(0, hash));
    String fragment = hash < 0 ? "" : written.substring(hash + 1);
    if (path.startsWith("/")) {
      Optional<FiledDocument> target = documents.atAddress(path.substring(1));
      return target.isPresent()
          ? toDocument(element, target.get(), fragment, written)
          : dead(element, path, "");
    }
    Optional<String> resolved = Documents.resolve(document.path(), path);
    if (resolved.isEmpty()) {
      problems.add(Code.NB512, place(element, path), path);
      return Optional.empty();
    }
    String source = resolved.get().replaceFirst("\\.html$", ".adoc");
    Optional<FiledDocument> target = documents.atPath(source);
    if (target.isPresent()) {
      return toDocument(element, target.get(), fragment, written);
    }
    return source.endsWith(".adoc")
        ? dead(element, path, source)
        : attachment(element, resolved.get(), path, FILES).map(LinkReader::address);
  }

  private Optional<String> image(Element element, String written) {
    if (written.startsWith("//") || SCHEME.matcher(written).matches()) {
      problems.add(Code.NB507, place(element, written), shorten(written));
      return Optional.empty();
    }
    String path = decode(written);
    Optional<String> resolved = Documents.resolve(document.path(), path);
    if (resolved.isEmpty() || path.startsWith("/")) {
      problems.add(Code.NB512, place(element, path), path);
      return Optional.empty();
    }
    Optional<String> file = attachment(element, resolved.get(), path, IMAGES);
    if (file.isPresent() && isUntold(element.attr("alt"), file.get())) {
      problems.add(Code.NB516, place(element, written), path);
    }
    return file;
  }

  /** Where nobody says what a picture shows, Asciidoctor takes the words of its name. */
  private static boolean isUntold(String words, String file) {
    String name = file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
    return words.equals(name.replace('_', ' ').replace('-', ' '))
        && name.codePoints().noneMatch(Character::isIdeographic);
  }

  private Optional<String> external(Element element, String written) {
    String scheme = written.substring(0, Math.max(0, written.indexOf(':')));
    if (SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
      return Optional.of(written);
    }
    problems.add(Code.NB507, place(element, written), shorten(written));
    return Optional.empty();
  }

  private Optional<String> toDocument(
      Element element, FiledDocument target, String fragment, String written) {
    String anchor = decode(fragment);
    if (!written.equals("#")) {
      pending.add(new PendingLink(place(element, written), target.path(), anchor, written));
    }
    String suffix = anchor.isEmpty() && !written.equals("#") ? "" : "#" + anchor;
    return Optional.of(Html.ROOT + Documents.address(target) + suffix);
  }

  /** Its path below the content folder, if it can be shown or linked to. */
  private Optional<String> attachment(
      Element element, String path, String written, Set<String> kinds) {
    String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String file = Documents.withinContent(path);
    if (!files.contains(file)) {
      problems.add(Code.NB505, place(element, written), written);
      return Optional.empty();
    }
    if (!kinds.contains(extension)) {
      problems.add(
          Code.NB506,
          place(element, written),
          written,
          String.join("、", kinds.stream().sorted().toList()));
      return Optional.empty();
    }
    attachments.add(file);
    return Optional.of(file);
  }

  private static String address(String file) {
    return Html.ROOT + encode(file);
  }

  private Optional<String> dead(Element element, String path, String source) {
    if (!documents.isUnreadable(source)) {
      problems.add(Code.NB503, place(element, path), path);
    }
    return Optional.empty();
  }

  /** Asciidoctor writes {@code xref:2011.adoc[]} as {@code 2011.html}, so both are looked for. */
  private Place place(Element element, String written) {
    return locator.find(
        element,
        written,
        decode(written),
        written.replaceFirst("\\.html", ".adoc"),
        written.startsWith("#") ? written.substring(1) : written);
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  private static String encode(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("a path that is none: " + path, e);
    }
  }

  private static String shorten(String text) {
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }
}
