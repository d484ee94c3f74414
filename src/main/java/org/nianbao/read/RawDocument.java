package org.nianbao.read;

import java.util.List;
import java.util.Optional;
import org.nianbao.problem.Place;

/**
 * A document as written, converted but not judged.
 *
 * @param path relative to the site folder, for example {@code
 *     content/reports/liaobu-town/2012.adoc}
 * @param title the text of the {@code =} line, with its place
 * @param attributes the header's attributes in the order of the file, a name twice where written
 *     twice
 * @param files the document and, behind it, the files that it includes, as {@link
 *     LineMark#fileIndex} counts them
 * @param html the body as Asciidoctor converts it, with a {@link LineMark} class on its blocks and
 *     {@link MetricMark}s for references to metrics; empty where it was not asked for
 * @param converted whether it was asked for
 */
public record RawDocument(
    String path,
    Optional<RawAttribute> title,
    List<RawAttribute> attributes,
    List<String> files,
    String html,
    boolean converted) {

  public RawDocument {
    attributes = List.copyOf(attributes);
    files = List.copyOf(files);
  }

  /** A document whose text was asked for. */
  public RawDocument(
      String path,
      Optional<RawAttribute> title,
      List<RawAttribute> attributes,
      List<String> files,
      String html) {
    this(path, title, attributes, files, html, true);
  }

  /** The first attribute of this name. */
  public Optional<RawAttribute> attribute(String name) {
    return attributes.stream().filter(it -> it.name().equals(name)).findFirst();
  }

  public Place place() {
    return Place.of(path);
  }
}
