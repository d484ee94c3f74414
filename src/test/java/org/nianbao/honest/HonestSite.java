package org.nianbao.honest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A site folder with a report for each composition. */
final class HonestSite {

  private static final Path BASE = Path.of("src/test/resources/sites/examples");
  private static final int FIRST_YEAR = 2011;
  private static final int YEARS = 14;

  /** Some documents with the line ends of Windows begin with it, as its editors save them. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /**
   * A composition as a report.
   *
   * @param organisation the number of its branch
   */
  record Report(Composition composition, int organisation, int year) {

    String folder() {
      return "reports/fenhui-" + organisation + "/";
    }

    /** Below the content folder. */
    String file() {
      return folder() + year + ".adoc";
    }

    /** On the site. */
    String address() {
      return folder() + year + "/";
    }
  }

  private final Path source;
  private final List<Report> reports;

  private HonestSite(Path source, List<Report> reports) {
    this.source = source;
    this.reports = List.copyOf(reports);
  }

  /** Writes all below a folder. */
  static HonestSite write(Path source, List<Composition> compositions) throws IOException {
    copy(BASE, source);
    copy(Path.of("templates"), source.resolve("templates"));
    Files.copy(
        Path.of("jbake.properties"),
        source.resolve("jbake.properties"),
        StandardCopyOption.REPLACE_EXISTING);
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < compositions.size(); i++) {
      reports.add(new Report(compositions.get(i), i / YEARS + 1, FIRST_YEAR + i % YEARS));
    }
    HonestSite site = new HonestSite(source, reports);
    for (Report report : reports) {
      if (report.year() == FIRST_YEAR) {
        site.writeOrganisation(report);
      }
      site.writeReport(report);
    }
    return site;
  }

  private void writeOrganisation(Report first) throws IOException {
    int number = first.organisation();
    Files.writeString(
        source.resolve("content/organisations/fenhui-" + number + ".adoc"),
        "= 第 "
            + number
            + " 分会\n:jbake-type: organisation\n:jbake-status: published\n:kind: enterprise\n"
            + "\n本会的一个分会。\n");
    copy(Piece.FOLDER.resolve(Piece.FILES), source.resolve("content/" + first.folder()));
  }

  private void writeReport(Report report) throws IOException {
    String text = report.composition().text(report.year());
    boolean marked = !report.composition().lineEnd().equals("\n") && report.year() % 2 == 0;
    Files.writeString(path(report), (marked ? BYTE_ORDER_MARK : "") + text);
  }

  Path source() {
    return source;
  }

  List<Report> reports() {
    return reports;
  }

  Path path(Report report) {
    return source.resolve("content").resolve(report.file());
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.write(target, Files.readAllBytes(file));
      }
    }
  }
}
