package org.nianbao.check;

import java.util.Optional;
import org.nianbao.model.Id;
import org.nianbao.model.ReportKey;
import org.nianbao.read.RawDocument;

/**
 * A document with what its place in the folder says of it.
 *
 * @param id that of the organisation, indicator, area or page; for a report, of its organisation
 * @param report set for reports
 */
record FiledDocument(DocumentType type, Id id, Optional<ReportKey> report, RawDocument raw) {

  FiledDocument with(RawDocument opened) {
    return new FiledDocument(type, id, report, opened);
  }

  String path() {
    return raw.path();
  }
}
