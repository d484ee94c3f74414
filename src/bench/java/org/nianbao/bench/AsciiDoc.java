package org.nianbao.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the corpus as our own documents. */
final class AsciiDoc {

  /** The section behind which the table stands. */
  static final String AREA_OF_THE_TABLE = "organisation-building";

  private AsciiDoc() {}

  static String of(SampleReport report) {
    StringBuilder text = new StringBuilder();
    text.append("= ").append(report.title()).append('\n');
    header(report).forEach((name, value) -> text.append(":" + name + ": " + value + "\n"));
    text.append('\n').append(String.join("", report.lead())).append('\n');
    for (SampleReport.Part section : report.sections()) {
      text.append("\n[.").append(section.area()).append("]\n");
      text.append("== ").append(section.title()).append("\n\n");
      text.append(String.join("\n\n", blocks(section.lines()))).append('\n');
      if (section.area().equals(AREA_OF_THE_TABLE)) {
        text.append('\n').append(table(report.table()));
      }
    }
    return text.toString();
  }

  static String of(Union union, List<Union> all) {
    String parent = union.parent() < 0 ? "" : ":parent: " + all.get(union.parent()).id() + "\n";
    return "= %s\n:jbake-type: organisation\n:jbake-status: published\n".formatted(union.name())
        + ":lang: %s\n:short-name: %s\n:kind: %s\n"
            .formatted(language(union), union.shortName(), union.kind())
        + parent
        + ":from: 2010\n:sample: yes\n\n"
        + union.name()
        + (union.hant() ? "是為測量速度而虛構的。\n" : "是为测量速度而虚构的。\n");
  }

  private static Map<String, String> header(SampleReport report) {
    Map<String, String> header = new LinkedHashMap<>();
    header.put("jbake-type", "report");
    header.put("jbake-status", "published");
    header.put("jbake-date", report.date());
    header.put("jbake-tags", String.join(", ", report.tags()));
    header.put("lang", language(report.union()));
    header.put("period", report.year() + "-01-01/" + report.year() + "-12-31");
    header.put("signed-by", report.union().name());
    report.figures().forEach((indicator, figure) -> header.put("metric-" + indicator, figure));
    return header;
  }

  static String language(Union union) {
    return union.hant() ? "zh-Hant" : "zh-Hans";
  }

  /** Sentences as one paragraph, items of a list as one list. */
  static List<String> blocks(List<String> lines) {
    String sentences =
        lines.stream().filter(it -> !Corpus.isItem(it)).collect(Collectors.joining());
    String items = lines.stream().filter(Corpus::isItem).collect(Collectors.joining("\n"));
    List<String> blocks = new ArrayList<>(List.of(sentences, items));
    blocks.removeIf(String::isEmpty);
    return blocks;
  }

  private static String table(List<List<String>> rows) {
    StringBuilder table = new StringBuilder("[options=\"header\",cols=\"1,1,1,1\"]\n|===\n");
    for (List<String> row : rows) {
      table.append(row.stream().map(it -> "|" + it).collect(Collectors.joining(" "))).append('\n');
    }
    return table.append("|===\n").toString();
  }
}
