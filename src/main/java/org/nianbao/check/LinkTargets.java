package org.nianbao.check;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nianbao.problem.Code;
import org.nianbao.problem.Problems;

/** The rule that every link leads to a published page and to a place that is on it. */
final class LinkTargets {

  private LinkTargets() {}

  /** {@code published} are the documents that will have a page; only their links count. */
  static void check(Collection<Checked<?>> published, Problems problems) {
    Map<String, Set<String>> anchors =
        published.stream()
            .collect(Collectors.toMap(it -> it.document().path(), it -> it.body().anchors()));
    published.stream()
        .map(Checked::body)
        .map(Body::links)
        .flatMap(Collection::stream)
        .forEach(link -> check(link, anchors, problems));
  }

  private static void check(PendingLink link, Map<String, Set<String>> anchors, Problems problems) {
    Set<String> there = anchors.get(link.target());
    if (there == null) {
      problems.add(Code.NB511, link.place(), link.written(), link.target());
    } else if (!link.fragment().isEmpty() && !there.contains(link.fragment())) {
      problems.add(Code.NB504, link.place(), link.written(), link.fragment());
    }
  }
}
