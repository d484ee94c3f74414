package org.nianbao.check;

import java.util.List;
import java.util.stream.Stream;

/** The attributes that the header of each type of document may hold. */
final class Names {

  private static final List<String> COMMON = List.of("jbake-type", "jbake-status", "lang");

  /** Of attributes whose name goes on with that of an indicator. */
  static final List<String> METRIC_PREFIXES = List.of("metric-", "as-of-");

  /** Of attributes whose name goes on with a code, in any document. */
  static final String WAIVE = "waive-";

  private Names() {}

  static List<String> of(DocumentType type) {
    return join(
        switch (type) {
          case ORGANISATION ->
              List.of("short-name", "kind", "parent", "place", "from", "to", "sample");
          case REPORT ->
              List.of(
                  "jbake-date",
                  "jbake-tags",
                  "period",
                  "year-basis",
                  "year-basis-note",
                  "author-kind",
                  "author-role",
                  "signed-by",
                  "signed-on",
                  "notes",
                  "sample");
          case INDICATOR ->
              List.of(
                  "name-hant",
                  "name-en",
                  "short-name",
                  "aliases",
                  "unit",
                  "unit-kind",
                  "aggregation",
                  "direction",
                  "area",
                  "parts",
                  "ratio-of",
                  "at-most",
                  "from",
                  "to");
          case AREA -> List.of("name-hant", "name-en", "order");
          case PAGE -> List.of("jbake-date");
        });
  }

  private static List<String> join(List<String> own) {
    return Stream.concat(COMMON.stream(), own.stream()).toList();
  }
}
