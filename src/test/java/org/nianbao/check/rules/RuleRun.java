package org.nianbao.check.rules;

import static org.nianbao.model.OrganisationBuilder.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nianbao.check.quantity.QuantityReader;
import org.nianbao.model.IndicatorBuilder;
import org.nianbao.model.Quantity;
import org.nianbao.model.ReportBuilder;
import org.nianbao.model.Sites;

/** Runs one rule on a site built by hand, with figures written as editors write them. */
final class RuleRun {

  private RuleRun() {}

  static final String TOWN = "liaobu-town";

  /** A site with one organisation. */
  static Sites town(IndicatorBuilder... indicators) {
    return Sites.site().with(organisation(TOWN, "寮步镇总工会")).with(indicators);
  }

  static Quantity quantity(String written) {
    if (QuantityReader.read(written) instanceof QuantityReader.Read read) {
      return read.quantity();
    }
    throw new IllegalArgumentException("not read: " + written);
  }

  /** A report of 2012; {@code figures} are indicator and figure by turns, {@code ?} if unknown. */
  static ReportBuilder report(String... figures) {
    return reportOf(2012, figures);
  }

  /** The same of another year. */
  static ReportBuilder reportOf(int year, String... figures) {
    ReportBuilder report = ReportBuilder.report(TOWN, year);
    for (int i = 0; i < figures.length; i += 2) {
      if (figures[i + 1].equals("?")) {
        report.figure(figures[i], "?");
      } else {
        report.figure(figures[i], quantity(figures[i + 1]));
      }
    }
    return report;
  }

  static List<Finding> run(Rule rule, Sites site) {
    List<Finding> findings = new ArrayList<>();
    rule.check(new Evidence(site.build(), Map.of(), Set.of()), findings::add);
    return findings;
  }

  /** The arguments of the sentence of each finding. */
  static List<List<String>> sentences(Rule rule, Sites site) {
    return run(rule, site).stream().map(it -> it.problem().arguments()).toList();
  }
}
