package org.nianbao.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.model.Indicator;
import org.nianbao.model.Quantity;

/** Reads rows of tables that give one number for an indicator: 信访件 | 57 宗. */
final class RowReader {

  private static final Pattern UNIT = Pattern.compile("^(.*?)（(?:单位：?)?([^（）]+)）$");
  private static final Pattern NUMBERING = Pattern.compile("序号|编号|排序|no\\.?");
  private static final Pattern HEAD =
      Pattern.compile(
          "(?:[0-9]{4}年度?|本年度?|全年|今年)?(?:完成|实际)?"
              + "(?:数量|数字|数值|数|人数|件数|户数|家数|次数|场次|金额|合计|总数|总计|总量|情况|单位数|企业|户|家|个|人)?");
  private static final Pattern DIGIT = Pattern.compile("[0-9]");
  private static final String QUALIFIER = "(?:约|近|超过|不足|大约|将近|逾|>|<|~)?";
  private static final Pattern BARE =
      Pattern.compile(QUALIFIER + "[0-9][0-9,]*(?:\\.[0-9]+)?[余多]?");

  private final Names names;
  private final Folder folder;

  RowReader(Names names, Folder folder) {
    this.names = names;
    this.folder = folder;
  }

  /**
   * What a row says.
   *
   * @param name the cell of the name, as written
   * @param number that of the number
   */
  record RowValue(Indicator indicator, Quantity quantity, String name, String number) {

    /** Name and number with its unit, also where the unit stands in a head. */
    String written() {
      boolean isBare = number.endsWith(quantity.value().toPlainString());
      return name + " " + (isBare ? quantity.asWritten() : number);
    }
  }

  Optional<RowValue> read(Passage row, Scope scope) {
    List<Folded> cells = row.cells().stream().map(folder::fold).toList();
    List<String> heads = row.heads().stream().map(folder::name).toList();
    int first = !heads.isEmpty() && NUMBERING.matcher(heads.get(0)).matches() ? 1 : 0;
    List<Integer> numbers = new ArrayList<>();
    for (int i = first + 1; i < cells.size(); i++) {
      if (!cells.get(i).references().isEmpty()) {
        return Optional.empty();
      }
      if (DIGIT.matcher(cells.get(i).text()).find()) {
        numbers.add(i);
      }
    }
    if (numbers.size() != 1 || !scope.allows(heads)) {
      return Optional.empty();
    }
    int column = numbers.get(0);
    String head = column < heads.size() ? heads.get(column) : "";
    Matcher named = UNIT.matcher(head);
    if (!HEAD.matcher(named.matches() ? named.group(1) : head).matches()) {
      return Optional.empty();
    }
    return value(row, cells.get(first).text(), head, first, column);
  }

  private Optional<RowValue> value(Passage row, String name, String head, int first, int column) {
    Matcher named = UNIT.matcher(name);
    Optional<Indicator> whole = names.exactly(name.replaceAll("：$", ""));
    Optional<Indicator> indicator =
        whole.isEmpty() && named.matches() ? names.exactly(named.group(1)) : whole;
    Optional<String> unit =
        whole.isEmpty() && named.matches()
            ? Optional.of(named.group(2))
            : Optional.of(UNIT.matcher(head)).filter(Matcher::matches).map(it -> it.group(2));
    return indicator.flatMap(
        it ->
            quantity(row.cells().get(column), unit)
                .filter(quantity -> quantity.unit().kinds().contains(it.kind()))
                .map(
                    quantity ->
                        new RowValue(
                            it, quantity, row.cells().get(first), row.cells().get(column))));
  }

  /** The cell must hold one number and nothing else. */
  private Optional<Quantity> quantity(String cell, Optional<String> unit) {
    Folded folded = folder.fold(cell);
    if (BARE.matcher(folded.text()).matches() && unit.isPresent()) {
      folded = folder.fold(cell + unit.get());
    }
    List<Typed> typed = NumberReader.read(folded);
    int end = folded.text().length();
    return typed.size() == 1 && typed.get(0).start() == 0 && typed.get(0).end() == end
        ? typed.get(0).quantity()
        : Optional.empty();
  }
}
