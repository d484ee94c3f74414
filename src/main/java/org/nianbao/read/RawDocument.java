package org.nianbao.read;

import java.util.List;
import java.util.Optional;
import org.nianbao.cache.Digest;
import org.nianbao.problem.Place;

/**
 * A document as written, and once it is {@linkplain RawSite#open opened}, as converted; not judged.
 *
 * @param path relative to the site folder, for example {@code
 *     content/reports/liaobu-town/2012.adoc}
 * @param title the text of the {@code =} line, with its place
 * @param attributes the header's attributes in the order of the file, a name twice where written
 *     twice
 * @param files the document and, behind it, the files that it includes, as {@link
 *     LineMark#fileIndex} counts them
 * @param html the body as Asciidoctor converts it, with a {@link LineMark} class on its blocks and
 *     {@link MetricMark}s for references to metrics; empty where it is not opened or not asked for
 * @param converted whether its text is asked for
 * @param digest that of the file
 */
public record RawDocument(
    String path,
    Optional<RawAttribute> title,
    List<RawAttribute> attributes,
    List<String> files,
    String html,
    boolean converted,
    Digest digest) {

  public RawDocument {
    attributes = List.copyOf(attributes);
    files = List.copyOf(files);
  }

  /** A document that is open and came from no file. */
  public RawDocument(
      String path,
      Optional<RawAttribute> title,
      List<RawAttribute> attributes,
      List<String> files,
      String html) {
    this(path, title, attributes, files, html, true, Digest.of(List.of(path, html)));
  }

  static RawDocument closed(
      String path, Optional<RawAttribute> title, List<RawAttribute> attributes, Digest digest) {
    return new RawDocument(path, title, attributes, List.of(path), "", true, digest);
  }

  RawDocument notAsked() {
    return new RawDocument(path, title, attributes, files, "", false, digest);
  }

  RawDocument as(Converted its) {
    return new RawDocument(path, title, attributes, its.files(), its.html(), converted, digest);
  }

  /** The first attribute of this name. */
  public Optional<RawAttribute> attribute(String name) {
    return attributes.stream().filter(it -> it.name().equals(name)).findFirst();
  }

  public Place place() {
    return Place.of(path);
  }
}
