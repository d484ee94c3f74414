package org.nianbao.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The five kinds of document, with the folder below {@code content/} where each belongs. */
enum DocumentType {
  ORGANISATION("organisation", "organisations"),
  REPORT("report", "reports"),
  INDICATOR("indicator", "indicators"),
  AREA("area", "areas"),
  PAGE("page", "pages");

  private final String id;
  private final String folder;

  DocumentType(String id, String folder) {
    this.id = id;
    this.folder = folder;
  }

  /** The value of {@code :jbake-type:}. */
  String id() {
    return id;
  }

  String folder() {
    return folder;
  }

  static Optional<DocumentType> parse(String id) {
    return Arrays.stream(values()).filter(it -> it.id.equals(id)).findFirst();
  }

  static Optional<DocumentType> ofFolder(String folder) {
    return Arrays.stream(values()).filter(it -> it.folder.equals(folder)).findFirst();
  }

  static List<String> ids() {
    return Arrays.stream(values()).map(DocumentType::id).toList();
  }
}
