package org.nianbao.render.pages;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.derive.Order;
import org.nianbao.derive.organisation.Branch;
import org.nianbao.derive.series.Point;
import org.nianbao.derive.series.Row;
import org.nianbao.model.Addresses;
import org.nianbao.model.Id;
import org.nianbao.model.Indicator;
import org.nianbao.model.Organisation;
import org.nianbao.model.Quantity;
import org.nianbao.render.data.DataFile;
import org.nianbao.render.data.Script;
import org.nianbao.render.view.FigureText;

/**
 * What the page of comparisons reads: one file that names organisations and indicators, and one for
 * each organisation with its figures. {@code docs/data.md} describes them.
 */
final class CompareData {

  private final Edition edition;
  private final SeriesCells cells;

  private CompareData(Edition edition) {
    this.edition = edition;
    this.cells = new SeriesCells(edition);
  }

  static List<DataFile> files(Edition edition) {
    CompareData data = new CompareData(edition);
    List<DataFile> files = new ArrayList<>();
    files.add(new DataFile(file("names"), edition.ingredients()::ofAll, data::names));
    reporting(edition)
        .forEach(
            branch ->
                files.add(
                    new DataFile(
                        file("of/" + branch.organisation().id()),
                        () -> edition.ingredients().figures(branch.reports().stream()).toList(),
                        () -> data.organisation(branch))));
    return files;
  }

  /** Those that can be compared: with figures, by name. */
  static List<Branch> reporting(Edition edition) {
    return edition.derived().tree().branches().values().stream()
        .filter(it -> it.reports().stream().anyMatch(report -> !report.figures().isEmpty()))
        .sorted(
            (one, other) ->
                Order.ORGANISATIONS_BY_NAME.compare(one.organisation(), other.organisation()))
        .toList();
  }

  private static String file(String name) {
    return name(name) + ".js";
  }

  private static String name(String name) {
    return Addresses.COMPARE + "data/" + name;
  }

  private String names() {
    return Script.of(
        name("names"),
        json -> {
          json.writeStartObject();
          json.writeArrayFieldStart("organisations");
          for (Branch branch : reporting(edition)) {
            organisation(branch, json);
          }
          json.writeEndArray();
          json.writeArrayFieldStart("indicators");
          for (Indicator indicator : indicators()) {
            json.writeStartArray();
            json.writeString(indicator.id().value());
            json.writeString(edition.links().name(indicator));
            json.writeEndArray();
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  /** Its id, its name, the years of its reports, and who is above it, as schools share names. */
  private static void organisation(Branch branch, JsonGenerator json) throws IOException {
    Organisation organisation = branch.organisation();
    List<Organisation> path = branch.path();
    json.writeStartArray();
    json.writeString(organisation.id().value());
    json.writeString(organisation.name());
    json.writeStartArray();
    for (int year :
        branch.reports().stream().mapToInt(it -> it.key().year()).distinct().toArray()) {
      json.writeNumber(year);
    }
    json.writeEndArray();
    json.writeString(path.size() < 2 ? "" : path.get(path.size() - 2).shortName());
    json.writeEndArray();
  }

  private List<Indicator> indicators() {
    return edition.site().indicators().values().stream()
        .filter(it -> edition.derived().series().byIndicator().containsKey(it.id()))
        .sorted(Order.indicators(edition.site()))
        .toList();
  }

  private String organisation(Branch branch) {
    Id id = branch.organisation().id();
    List<Row> rows = edition.derived().series().byOrganisation().getOrDefault(id, List.of());
    return Script.of(
        name("of/" + id),
        json -> {
          json.writeStartObject();
          json.writeStringField("name", branch.organisation().name());
          json.writeStringField("lang", branch.organisation().script().tag());
          json.writeObjectFieldStart("reports");
          for (var report : edition.derived().register().reportsOf(id).entrySet()) {
            json.writeStringField(
                report.getKey().toString(), Addresses.report(report.getValue().key()));
          }
          json.writeEndObject();
          json.writeObjectFieldStart("figures");
          for (Row row : rows) {
            json.writeObjectFieldStart(row.indicator().id().value());
            for (Point point : row.points().values()) {
              figure(point, json);
            }
            json.writeEndObject();
          }
          json.writeEndObject();
          json.writeEndObject();
        });
  }

  /**
   * In words, as a number in base units or null where there is none to compare, where it is stated,
   * and what a reader must know of it.
   */
  private void figure(Point point, JsonGenerator json) throws IOException {
    FigureText text = edition.figures().of(point.figure());
    json.writeArrayFieldStart(Integer.toString(point.year()));
    json.writeString(text.unknown() ? edition.text("figure.unknown") : text.words());
    var value =
        point
            .figure()
            .quantity()
            .filter(it -> !point.personal())
            .map(Quantity::baseValue)
            .map(BigDecimal::stripTrailingZeros);
    if (value.isPresent()) {
      json.writeNumber(value.get().toPlainString());
    } else {
      json.writeNull();
    }
    json.writeString(
        Addresses.report(point.report().key())
            + FigureAnchors.of(point.report(), point.figure().indicator())
                .map(it -> "#" + it)
                .orElse(""));
    String remark = cells.remark(point);
    if (!remark.isEmpty()) {
      json.writeString(remark);
    }
    json.writeEndArray();
  }
}
