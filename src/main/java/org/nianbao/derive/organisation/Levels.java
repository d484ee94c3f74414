package org.nianbao.derive.organisation;

import java.util.ArrayList;
import java.util.List;

/** A tree from above: the topmost organisations, then those below them, family by family. */
public final class Levels {

  private Levels() {}

  /** Every level with its branches in order; each family stands together. */
  public static List<List<Branch>> of(List<Branch> topmost) {
    List<List<Branch>> levels = new ArrayList<>();
    List<Branch> level = topmost;
    while (!level.isEmpty()) {
      levels.add(level);
      level = level.stream().flatMap(it -> it.children().stream()).toList();
    }
    return levels;
  }
}
