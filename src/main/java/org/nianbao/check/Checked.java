package org.nianbao.check;

import java.util.List;
import org.nianbao.check.prose.Claim;

/**
 * A value of the model with the document from which it was read.
 *
 * @param claims what the text of a report says about indicators beside the figures of its header
 */
record Checked<T>(
    FiledDocument document, Status status, T value, References references, List<Claim> claims) {

  Checked {
    claims = List.copyOf(claims);
  }
}
