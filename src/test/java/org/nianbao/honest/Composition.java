package org.nianbao.honest;

import java.util.ArrayList;
import java.util.List;

/**
 * A whole document made of pieces.
 *
 * @param name what it is made of
 * @param lines its body
 * @param lineEnd what ends each line
 */
record Composition(String name, List<Piece> pieces, List<String> lines, String lineEnd) {

  Composition {
    pieces = List.copyOf(pieces);
    lines = List.copyOf(lines);
  }

  boolean hant() {
    return pieces.get(0).hant();
  }

  /** The codes of what is rightly said about it. */
  List<String> problems() {
    return pieces.stream().flatMap(it -> it.problems().stream()).toList();
  }

  /** The report of a year. */
  String text(int year) {
    List<String> all = new ArrayList<>();
    all.add("= 分会 " + year + " 年度工作总结");
    all.add(":jbake-type: report");
    all.add(":jbake-status: published");
    all.add(":jbake-date: " + year + "-12-28");
    all.add(":period: " + year + "-01-01/" + year + "-12-31");
    all.add(":lang: " + (hant() ? "zh-Hant" : "zh-Hans"));
    all.addAll(Metrics.HEADER);
    pieces.forEach(it -> all.addAll(it.header()));
    all.add("");
    all.addAll(lines);
    all.add("");
    return String.join(lineEnd, all);
  }
}
