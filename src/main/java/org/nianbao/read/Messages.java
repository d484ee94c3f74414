package org.nianbao.read;

import org.asciidoctor.log.LogHandler;
import org.asciidoctor.log.LogRecord;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problems;

/** What Asciidoctor says about the document at hand, as problems. */
final class Messages implements LogHandler {

  private String document = "";
  private Problems problems = new Problems();

  void use(String document, Problems problems) {
    this.document = document;
    this.problems = problems;
  }

  @Override
  public void log(LogRecord message) {
    Place place = CursorPath.place(message.getCursor(), document);
    switch (message.getSeverity()) {
      case WARN -> problems.add(Code.NB509, place, message.getMessage());
      case ERROR, FATAL -> problems.add(Code.NB510, place, message.getMessage());
      default -> {}
    }
  }
}
