package org.nianbao.model;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.problem.Code;
import org.nianbao.problem.Language;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problem;
import org.nianbao.problem.Severities;
import org.nianbao.problem.Severity;
import org.nianbao.problem.Waived;

/** Small sites for tests, built by hand. */
public final class Sites {

  private Language language = Language.ZH_CN;
  private Optional<String> basePath = Optional.empty();
  private int pageSize = 20;
  private Optional<Integer> dueDays = Optional.empty();
  private final List<Organisation> organisations = new ArrayList<>();
  private final List<Report> reports = new ArrayList<>();
  private final List<Indicator> indicators = new ArrayList<>();
  private final List<Area> areas = new ArrayList<>();
  private final List<Page> pages = new ArrayList<>();
  private final List<String> attachments = new ArrayList<>();
  private final List<Waived> waived = new ArrayList<>();
  private Severities severities = Severities.USUAL;

  private Sites() {}

  public static Sites site() {
    return new Sites();
  }

  public Sites language(Language value) {
    language = value;
    return this;
  }

  public Sites basePath(String value) {
    basePath = Optional.of(value);
    return this;
  }

  public Sites pageSize(int value) {
    pageSize = value;
    return this;
  }

  public Sites with(OrganisationBuilder... some) {
    Arrays.stream(some).map(OrganisationBuilder::build).forEach(organisations::add);
    return this;
  }

  public Sites with(ReportBuilder... some) {
    Arrays.stream(some).map(ReportBuilder::build).forEach(reports::add);
    return this;
  }

  public Sites with(IndicatorBuilder... some) {
    Arrays.stream(some).map(IndicatorBuilder::build).forEach(indicators::add);
    return this;
  }

  public Sites area(String id, String name, int order) {
    Text definition = Texts.of(name + "方面的工作。");
    areas.add(new Area(new Id(id), name, name, Optional.empty(), order, Script.HANS, definition));
    return this;
  }

  public Sites page(String id, String title, Text text) {
    pages.add(new Page(new Id(id), title, Script.HANS, text));
    return this;
  }

  public Sites attachment(String path) {
    attachments.add(path);
    return this;
  }

  /** A finding that a document lets stand. */
  public Sites waived(Code code, String document, String subject, String... arguments) {
    waived.add(
        new Waived(Problem.of(code, Place.of(document), arguments), document, subject, "原文如此，照登。"));
    return this;
  }

  public Sites dueDays(int days) {
    dueDays = Optional.of(days);
    return this;
  }

  public Sites severity(Code code, Severity severity) {
    severities = new Severities(Map.of(code, severity));
    return this;
  }

  public Site build() {
    Settings settings =
        new Settings(
            "工会年报",
            "各级工会年度工作总结",
            "数字以原文为准。",
            language,
            URI.create("https://nianbao.example/"),
            basePath,
            pageSize,
            dueDays,
            severities);
    return Site.of(
            settings, organisations, reports, indicators, areas, pages, attachments, List.of())
        .with(waived);
  }
}
