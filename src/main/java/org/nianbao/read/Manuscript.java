package org.nianbao.read;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A document as it goes to the converter.
 *
 * @param path relative to the site folder
 * @param lines the whole document
 * @param metrics values as written, by the name behind {@code metric-}
 * @param language the document's {@code lang} in lower case, for example {@code zh-hant}; empty
 *     where it has none
 */
record Manuscript(
    String path, List<String> lines, SortedMap<String, String> metrics, String language) {

  static final String METRIC_PREFIX = "metric-";

  Manuscript {
    lines = List.copyOf(lines);
    metrics = Collections.unmodifiableSortedMap(new TreeMap<>(metrics));
  }

  static Manuscript of(String path, Header header) {
    SortedMap<String, String> metrics = new TreeMap<>();
    for (RawAttribute attribute : header.attributes()) {
      if (attribute.name().startsWith(METRIC_PREFIX)) {
        String name = attribute.name().substring(METRIC_PREFIX.length());
        metrics.putIfAbsent(name, attribute.value());
      }
    }
    String language = header.value("lang").orElse("").toLowerCase(Locale.ROOT);
    return new Manuscript(path, header.lines(), metrics, language);
  }
}
