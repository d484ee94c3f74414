package org.nianbao.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nianbao.model.Addresses;
import org.nianbao.model.Id;
import org.nianbao.read.Sources;

/** All documents by path, and where the page of each will lie. */
final class Documents {

  private static final String CONTENT = "content/";

  private final Map<String, FiledDocument> byPath;
  private final Map<String, FiledDocument> byAddress;
  private final Sources sources;

  /** {@code sources} know the files that could not be read, too. */
  Documents(List<FiledDocument> documents, Sources sources) {
    this.sources = sources;
    byPath = documents.stream().collect(Collectors.toMap(FiledDocument::path, Function.identity()));
    byAddress =
        documents.stream()
            .collect(
                Collectors.toMap(
                    Documents::address, Function.identity(), (first, second) -> first));
  }

  Optional<FiledDocument> atPath(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  /** Whether there is such a file that could not be read; what it should say is not known then. */
  boolean isUnreadable(String path) {
    return sources.knows(path) && !byPath.containsKey(path);
  }

  boolean isUnreadable(DocumentType type, Id id) {
    return isUnreadable(CONTENT + type.folder() + "/" + id + ".adoc");
  }

  /**
   * The paths of all documents that could not be read; fragments, whose names begin with _, are
   * none.
   */
  Set<String> unreadable() {
    return sources.files().stream()
        .filter(it -> it.endsWith(".adoc") && !it.contains("/_"))
        .filter(this::isUnreadable)
        .collect(Collectors.toSet());
  }

  /** The document whose page has an address such as {@code reports/liaobu-town/2012/}. */
  Optional<FiledDocument> atAddress(String address) {
    return Optional.ofNullable(byAddress.get(address));
  }

  static String address(FiledDocument document) {
    return switch (document.type()) {
      case ORGANISATION -> Addresses.organisation(document.id());
      case REPORT -> Addresses.report(document.report().orElseThrow());
      case INDICATOR -> Addresses.indicator(document.id());
      case AREA -> Addresses.area(document.id());
      case PAGE -> Addresses.page(document.id());
    };
  }

  /**
   * Follows a relative path from a document's folder.
   *
   * @return a path relative to the site folder; empty where it leaves the content folder
   */
  static Optional<String> resolve(String document, String relative) {
    Deque<String> parts = new ArrayDeque<>(List.of(document.split("/", -1)));
    parts.removeLast();
    for (String part : relative.split("/", -1)) {
      if (part.equals("..")) {
        if (parts.size() <= 1) {
          return Optional.empty();
        }
        parts.removeLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    String path = String.join("/", parts);
    return path.startsWith(CONTENT) ? Optional.of(path) : Optional.empty();
  }

  /** {@code content/reports/x/a.png} as {@code reports/x/a.png}. */
  static String withinContent(String path) {
    return path.substring(CONTENT.length());
  }
}
