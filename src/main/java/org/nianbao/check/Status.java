package org.nianbao.check;

import java.util.List;
import java.util.Optional;
import org.nianbao.check.spelling.Suggestion;
import org.nianbao.problem.Code;
import org.nianbao.problem.Problems;
import org.nianbao.read.RawAttribute;

/** What a document says of its own publication, in JBake's words. */
enum Status {
  PUBLISHED("published"),
  /** Published from its date on. */
  PUBLISHED_DATE("published-date"),
  DRAFT("draft");

  private final String id;

  Status(String id) {
    this.id = id;
  }

  /** Reads {@code :jbake-status:}; a report or page may be a draft, other documents may not. */
  static Status read(FiledDocument document, Problems problems) {
    List<Status> allowed =
        document.type() == DocumentType.REPORT || document.type() == DocumentType.PAGE
            ? List.of(values())
            : List.of(PUBLISHED);
    Optional<RawAttribute> written = document.raw().attribute("jbake-status");
    String value = written.map(RawAttribute::value).orElse("");
    Optional<Status> status = allowed.stream().filter(it -> it.id.equals(value)).findFirst();
    if (status.isEmpty()) {
      List<String> ids = allowed.stream().map(it -> it.id).toList();
      problems.add(
          Code.NB204,
          written.map(RawAttribute::valueAt).orElse(document.raw().place()),
          value,
          Suggestion.nearest(value, ids).orElse(ids.get(0)));
    }
    return status.orElse(PUBLISHED);
  }
}
