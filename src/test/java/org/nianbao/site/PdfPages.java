package org.nianbao.site;

import java.nio.file.Files;
import java.nio.file.Path;

/** Draws the pages of a PDF by {@code pdftoppm} of poppler-utils, where that can be had. */
final class PdfPages {

  private static final Path PDFTOPPM = Path.of("/usr/bin/pdftoppm");
  private static final String DOTS_PER_INCH = "80";

  private PdfPages() {}

  /** Writes {@code report-print-1.png} and so on beside {@code report-print.pdf}. */
  static void draw(Path pdf) {
    if (!Files.isExecutable(PDFTOPPM) && AptPackages.canBeInstalled()) {
      AptPackages.install("poppler-utils");
    }
    if (Files.isExecutable(PDFTOPPM)) {
      String pages = pdf.toString().replaceFirst("\\.pdf$", "");
      Commands.run(PDFTOPPM.toString(), "-png", "-r", DOTS_PER_INCH, pdf.toString(), pages);
    }
  }
}
