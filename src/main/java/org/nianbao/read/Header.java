package org.nianbao.read;

import java.util.List;
import java.util.Optional;

/**
 * The header of a document.
 *
 * @param title the text of the {@code =} line
 * @param attributes in the order of the file; one that is unset again is left out
 * @param lines the whole document for the converter: a line of the header that cannot stay is a
 *     comment, so that all lines keep their numbers
 */
record Header(Optional<RawAttribute> title, List<RawAttribute> attributes, List<String> lines) {

  Header {
    attributes = List.copyOf(attributes);
    lines = List.copyOf(lines);
  }

  /** The value of the first attribute of this name. */
  Optional<String> value(String name) {
    return attributes.stream()
        .filter(it -> it.name().equals(name))
        .map(RawAttribute::value)
        .findFirst();
  }
}
