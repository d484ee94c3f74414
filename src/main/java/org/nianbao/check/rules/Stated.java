package org.nianbao.check.rules;

import org.nianbao.model.Figure;
import org.nianbao.model.Indicator;
import org.nianbao.model.Report;
import org.nianbao.problem.Code;

/** A figure with the report that states it, and what it is a figure of. */
record Stated(Report report, Figure figure, Indicator indicator) {

  /** A finding at the figure, whose sentence begins with the indicator's name. */
  Finding finding(Code code, String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = Phrases.name(indicator, report);
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return Finding.of(code, report, indicator.id(), figure.source(), all);
  }
}
