package org.nianbao.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.nianbao.check.spelling.Folding;
import org.nianbao.model.Id;
import org.nianbao.model.Report;
import org.nianbao.model.Tag;
import org.nianbao.problem.Code;
import org.nianbao.problem.Problems;

/** The rule that two tags never share an address, unless they are one tag in 简 and 繁. */
final class TagCollisions {

  private record Use(String name, String file) {}

  /** Tags by how they are written; reports use few, and many times. */
  private final Map<String, String> words = new HashMap<>();

  private final Map<Id, Use> first = new HashMap<>();

  private TagCollisions() {}

  static void check(Collection<Checked<Report>> reports, Problems problems) {
    new TagCollisions().checkAll(reports, problems);
  }

  private void checkAll(Collection<Checked<Report>> reports, Problems problems) {
    for (Checked<Report> report : reports) {
      Header header = new Header(report.document().raw(), problems);
      for (Tag tag : report.value().tags()) {
        Use use = first.putIfAbsent(tag.slug(), new Use(tag.name(), report.document().path()));
        if (use != null && !sameWord(use.name(), tag.name())) {
          problems.add(
              Code.NB217,
              header.placeIn("jbake-tags", tag.name()),
              tag.name(),
              use.name(),
              use.file(),
              tag.slug().value());
        }
      }
    }
  }

  private boolean sameWord(String one, String other) {
    return one.equals(other) || word(one).equals(word(other));
  }

  private String word(String tag) {
    return words.computeIfAbsent(tag, it -> Folding.fold(it).replaceAll("\\s", ""));
  }
}
