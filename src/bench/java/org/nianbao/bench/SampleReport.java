package org.nianbao.bench;

import java.util.List;
import java.util.Map;

/**
 * A report of the corpus, before it is written down in one markup or another.
 *
 * @param figures as written, by indicator
 * @param lead sentences; in these and in the sections, {@code {metric-…}} stands for a figure
 * @param table rows of cells, the head first
 */
record SampleReport(
    Union union,
    int year,
    String title,
    List<String> tags,
    Map<String, String> figures,
    List<String> lead,
    List<Part> sections,
    List<List<String>> table) {

  /** A section about one area of work; lines that begin with {@code *} or {@code .} are items. */
  record Part(String area, String title, List<String> lines) {}

  String date() {
    return year + "-12-" + (20 + union.number() % 11);
  }

  SampleReport {
    tags = List.copyOf(tags);
    lead = List.copyOf(lead);
    sections = List.copyOf(sections);
    table = List.copyOf(table);
  }
}
