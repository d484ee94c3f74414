package org.nianbao.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the corpus as content of Hugo. */
final class Markdown {

  private static final String FENCE = "+++\n";

  private Markdown() {}

  static void write(Corpus corpus, Path content) {
    for (Union union : corpus.unions()) {
      CorpusFolder.write(term(content, "organisations", union.id()), of(union));
    }
    Pool.read("sentences.txt")
        .groups()
        .forEach(
            (area, group) -> {
              if (!group.title().isEmpty()) {
                CorpusFolder.write(term(content, "areas", area), title(group.title(), "") + "\n");
              }
            });
    corpus
        .all()
        .forEach(
            it ->
                CorpusFolder.write(
                    content.resolve("reports").resolve(it.union().id()).resolve(it.year() + ".md"),
                    of(it)));
  }

  static String of(SampleReport report) {
    StringBuilder text = new StringBuilder(title(report.title(), header(report)));
    text.append('\n').append(paragraph(report.lead(), report));
    for (SampleReport.Part section : report.sections()) {
      text.append("\n## ").append(section.title()).append("\n\n");
      text.append(paragraph(List.of(body(section)), report));
      if (section.area().equals(AsciiDoc.AREA_OF_THE_TABLE)) {
        text.append('\n').append(table(report.table()));
      }
    }
    return text.toString();
  }

  private static String of(Union union) {
    return title(union.name(), "") + "\n" + union.shortName() + "\n";
  }

  private static Path term(Path content, String taxonomy, String id) {
    return content.resolve(taxonomy).resolve(id).resolve("_index.md");
  }

  private static String title(String title, String more) {
    return FENCE + "title = " + quoted(title) + "\n" + more + FENCE;
  }

  private static String header(SampleReport report) {
    String metrics =
        report.figures().entrySet().stream()
            .map(
                it ->
                    "  {id = %s, value = %s},\n"
                        .formatted(quoted(it.getKey()), quoted(it.getValue())))
            .collect(Collectors.joining("", "metrics = [\n", "]\n"));
    return "date = "
        + report.date()
        + "\n"
        + "tags = "
        + list(report.tags())
        + "\n"
        + "years = "
        + list(List.of(Integer.toString(report.year())))
        + "\n"
        + "organisations = "
        + list(List.of(report.union().id()))
        + "\n"
        + "areas = "
        + list(report.sections().stream().map(SampleReport.Part::area).toList())
        + "\n"
        + "script = "
        + quoted(AsciiDoc.language(report.union()))
        + "\n"
        + metrics;
  }

  private static String body(SampleReport.Part section) {
    return AsciiDoc.blocks(section.lines()).stream()
        .map(it -> it.replaceAll("(?m)^\\. ", "1. "))
        .collect(Collectors.joining("\n\n"));
  }

  /** Markdown has no attributes, so that the figures stand in the text as they are. */
  private static String paragraph(List<String> texts, SampleReport report) {
    String text = String.join("", texts);
    for (Map.Entry<String, String> figure : report.figures().entrySet()) {
      text = text.replace("{metric-" + figure.getKey() + "}", figure.getValue());
    }
    return text + "\n";
  }

  private static String table(List<List<String>> rows) {
    String head = row(rows.get(0)) + row(rows.get(0).stream().map(it -> "---").toList());
    return rows.stream().skip(1).map(Markdown::row).collect(Collectors.joining("", head, ""));
  }

  private static String row(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String list(List<String> values) {
    return values.stream().map(Markdown::quoted).collect(Collectors.joining(", ", "[", "]"));
  }

  /** None of our words has a quote or a backslash in it. */
  private static String quoted(String value) {
    return '"' + value + '"';
  }
}
