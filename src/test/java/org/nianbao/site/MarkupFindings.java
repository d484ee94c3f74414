package org.nianbao.site;

import java.util.SortedSet;
import java.util.TreeSet;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** Collects what the Nu checker says of one file after the other. */
final class MarkupFindings implements ErrorHandler {

  private final SortedSet<MarkupFinding> all = new TreeSet<>();
  private String file = "";

  /** What follows is of this file. */
  void begin(String name) {
    file = name;
  }

  SortedSet<MarkupFinding> all() {
    return all;
  }

  /** A fault of the file as a whole. */
  void error(String message) {
    all.add(new MarkupFinding(file, 0, 0, "error", message));
  }

  @Override
  public void warning(SAXParseException fault) {
    add("warning", fault);
  }

  @Override
  public void error(SAXParseException fault) {
    add("error", fault);
  }

  @Override
  public void fatalError(SAXParseException fault) {
    add("error", fault);
  }

  private void add(String severity, SAXParseException fault) {
    // The checker puts a line of its own before a style sheet.
    int line = fault.getLineNumber() - (file.endsWith(".css") ? 1 : 0);
    all.add(
        new MarkupFinding(
            file,
            Math.max(0, line),
            Math.max(0, fault.getColumnNumber()),
            severity,
            String.valueOf(fault.getMessage())));
  }
}
