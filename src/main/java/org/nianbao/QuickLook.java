package org.nianbao;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.nianbao.problem.Problem;
import org.nianbao.problem.Waived;
import org.nianbao.read.RawSite;

/**
 * What is shown to a user who asked for some files only: what is in them or in what they include,
 * and what is not in the content at all.
 *
 * @param asked empty: all files
 * @param shown the files asked for, and what they include
 */
record QuickLook(Set<String> asked, Set<String> shown) {

  private static final String CONTENT = "content/";

  static QuickLook at(Set<String> asked, RawSite raw) {
    Set<String> shown = new TreeSet<>(asked);
    raw.documents().stream()
        .filter(it -> asked.contains(it.path()))
        .map(raw.bodies()::files)
        .forEach(shown::addAll);
    return new QuickLook(asked, shown);
  }

  boolean isWhole() {
    return asked.isEmpty();
  }

  List<Problem> problems(List<Problem> all) {
    return all.stream().filter(it -> shows(it.place().file())).toList();
  }

  List<Waived> waived(List<Waived> all) {
    return all.stream().filter(it -> shows(it.document())).toList();
  }

  private boolean shows(String file) {
    return isWhole() || shown.contains(file) || !file.startsWith(CONTENT);
  }
}
