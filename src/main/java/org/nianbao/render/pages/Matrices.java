package org.nianbao.render.pages;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.derive.coverage.Register;
import org.nianbao.derive.organisation.Branch;
import org.nianbao.model.Addresses;
import org.nianbao.model.Organisation;
import org.nianbao.render.view.CountedLink;
import org.nianbao.render.view.Link;
import org.nianbao.render.view.Matrix;
import org.nianbao.render.view.MatrixCell;
import org.nianbao.render.view.MatrixRow;

/** Tables that say who reported when. */
final class Matrices {

  private final Edition edition;
  private final Register register;

  Matrices(Edition edition) {
    this.edition = edition;
    this.register = edition.derived().register();
  }

  /** A line of a table, and how many organisations of the tree are above it. */
  record Row(Organisation organisation, int depth) {}

  /**
   * All organisations, each before those below it, in parts that a page holds. A part that begins
   * below an organisation repeats that, and what is above it.
   */
  List<List<Row>> parts() {
    List<Row> rows = rows();
    List<List<Row>> parts = new ArrayList<>();
    int size = partSize();
    for (int from = 0; from < rows.size(); from += size) {
      List<Row> part = above(rows, from);
      part.addAll(rows.subList(from, Math.min(rows.size(), from + size)));
      parts.add(part);
    }
    return parts;
  }

  /** The years of all. */
  Matrix of(List<Row> rows) {
    return matrix(rows, years(), null);
  }

  /** An organisation and those directly below it; absent where there are none, or no reports. */
  @Nullable Matrix family(Branch branch) {
    List<Row> family = new ArrayList<>();
    family.add(new Row(branch.organisation(), 0));
    branch.children().forEach(it -> family.add(new Row(it.organisation(), 1)));
    List<Integer> years =
        List.copyOf(register.years(family.stream().map(Row::organisation).toList()));
    if (family.size() == 1 || years.isEmpty()) {
      return null;
    }
    int held = Math.min(family.size(), Math.max(2, Room.of(edition).standings(years.size())));
    CountedLink rest =
        held == family.size() ? null : new CountedLink(part(branch), family.size() - held);
    return matrix(family.subList(0, held), years, rest);
  }

  /** Where the table of all organisations has this one. */
  private Link part(Branch branch) {
    List<Organisation> all = rows().stream().map(Row::organisation).toList();
    int number = all.indexOf(branch.organisation()) / partSize() + 1;
    return Link.of(Paging.address(Addresses.YEARS, number), edition.text("matrix.title"));
  }

  private int partSize() {
    return Room.of(edition).standings(years().size());
  }

  private List<Integer> years() {
    return edition.derived().archive().years().keySet().stream().sorted().toList();
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    edition.derived().tree().roots().forEach(it -> add(it, 0, rows));
    return rows;
  }

  private static void add(Branch branch, int depth, List<Row> rows) {
    rows.add(new Row(branch.organisation(), depth));
    branch.children().forEach(it -> add(it, depth + 1, rows));
  }

  /** From the top down; the one above a row is the nearest before it that is less deep. */
  private static List<Row> above(List<Row> rows, int at) {
    List<Row> above = new ArrayList<>();
    int depth = rows.get(at).depth();
    for (int i = at - 1; depth > 0; i--) {
      if (rows.get(i).depth() < depth) {
        above.add(0, rows.get(i));
        depth = rows.get(i).depth();
      }
    }
    return above;
  }

  private Matrix matrix(List<Row> rows, List<Integer> years, @Nullable CountedLink rest) {
    return new Matrix(
        years,
        rows.stream()
            .map(
                it ->
                    new MatrixRow(
                        edition.links().shortly(it.organisation()),
                        it.depth(),
                        it.organisation().sample(),
                        years.stream().map(year -> cell(it.organisation(), year)).toList()))
            .toList(),
        register.dueDays().orElse(0),
        rest);
  }

  private MatrixCell cell(Organisation organisation, int year) {
    return new MatrixCell(
        register.standing(organisation, year).id(),
        register.report(organisation, year).map(it -> Addresses.report(it.key())).orElse(null));
  }
}
