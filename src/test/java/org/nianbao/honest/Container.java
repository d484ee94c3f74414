package org.nianbao.honest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A block that may hold others. */
enum Container {
  LIST_ITEM("* 条目如下：\n+\n", "=", "\n* 下一条"),
  NUMBERED_ITEM(". 甲\n.. 乙\n+\n", "_", "\n. 丙"),
  DESCRIPTION("名词:: 解释如下。\n+\n", "=", ""),
  EXAMPLE(".案例\n", "=", ""),
  SIDEBAR(".背景\n", "*", ""),
  QUOTE("[quote,职工代表,《座谈记录》]\n", "_", ""),
  ADMONITION("[IMPORTANT]\n", "=", ""),
  COLLAPSIBLE(".点开\n[%collapsible]\n", "=", ""),
  OPEN("--\n", "", "\n--"),
  CELL("[cols=\"1,4a\"]\n|=====\n|说明\n|\n", "", "\n|====="),
  CELL_OF_EXAMPLE("[cols=\"1a,4a\"]\n|=====\n|甲\n|前\n\n", "=", "\n|=====");

  /** Longer than that of any piece, so that a block may stand in one of its kind. */
  private static final int DELIMITER = 9;

  private final String before;
  private final String sign;
  private final String after;

  Container(String before, String sign, String after) {
    this.before = before;
    this.sign = sign;
    this.after = after;
  }

  /** Whether these lines are the same in the block as outside. */
  boolean canHold(List<String> lines) {
    Predicate<String> ends =
        switch (this) {
          case CELL, CELL_OF_EXAMPLE -> it -> it.contains("|");
          case OPEN -> it -> it.equals("--");
          default -> it -> false;
        };
    return lines.stream().noneMatch(ends);
  }

  /** {@code depth} is 0 for the innermost. */
  List<String> around(List<String> lines, int depth) {
    String delimiter = sign.repeat(DELIMITER + depth);
    String newline = sign.isEmpty() ? "" : "\n";
    List<String> all = new ArrayList<>((before + delimiter + newline).lines().toList());
    all.addAll(lines);
    all.addAll((delimiter + after).strip().lines().toList());
    return all;
  }
}
