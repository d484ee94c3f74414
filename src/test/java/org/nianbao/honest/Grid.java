package org.nianbao.honest;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Where a cell stands in its table, with all cells counted that span others. */
final class Grid {

  private Grid() {}

  /** Row and column from 1 within the part of the table, and how many it covers of each. */
  static String place(Element cell) {
    Element row = cell.parent();
    Element part = row == null ? null : row.parent();
    if (part == null) {
      return "nowhere";
    }
    Set<String> taken = new HashSet<>();
    int rowNumber = 0;
    for (Element each : part.children()) {
      rowNumber++;
      int column = 1;
      for (Element other : each.children()) {
        while (taken.contains(rowNumber + "," + column)) {
          column++;
        }
        int width = number(other, "colspan");
        int height = number(other, "rowspan");
        if (other.equals(cell)) {
          return rowNumber + "," + column + " " + height + "×" + width;
        }
        for (int i = 0; i < width * height; i++) {
          taken.add((rowNumber + i / width) + "," + (column + i % width));
        }
      }
    }
    return "nowhere";
  }

  private static int number(Element cell, String attribute) {
    return cell.hasAttr(attribute) ? Integer.parseInt(cell.attr(attribute)) : 1;
  }
}
