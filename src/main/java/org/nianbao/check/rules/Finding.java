package org.nianbao.check.rules;

import org.nianbao.model.Id;
import org.nianbao.model.Report;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problem;

/**
 * A rule that does not hold.
 *
 * @param document the path of the document that may waive it
 * @param subject what a waiver may name to mean this finding alone: an indicator's id or a year
 */
public record Finding(Problem problem, String document, String subject) {

  static Finding of(Code code, Report report, Id indicator, Place place, String... arguments) {
    return new Finding(Problem.of(code, place, arguments), report.source(), indicator.value());
  }
}
