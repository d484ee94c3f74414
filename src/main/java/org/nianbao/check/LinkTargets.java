package org.nianbao.check;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nianbao.problem.Code;
import org.nianbao.problem.Problems;

/** The rule that every link leads to a published page and to a place that is on it. */
final class LinkTargets {

  private LinkTargets() {}

  /** {@code published} are the documents that will have a page; only their links count. */
  static void check(Collection<Checked<?>> published, Problems problems) {
    Map<String, Checked<?>> targets =
        published.stream()
            .collect(Collectors.toMap(it -> it.document().path(), Function.identity()));
    published.stream()
        .map(Checked::references)
        .map(References::links)
        .flatMap(Collection::stream)
        .forEach(link -> check(link, targets.get(link.target()), problems));
  }

  private static void check(PendingLink link, @Nullable Checked<?> target, Problems problems) {
    if (target == null) {
      problems.add(Code.NB511, link.place(), link.written(), link.target());
    } else if (!link.fragment().isEmpty() && !hasAnchor(target, link.fragment())) {
      problems.add(Code.NB504, link.place(), link.written(), link.fragment());
    }
  }

  /** A text that was not converted is taken to have whatever others look for. */
  private static boolean hasAnchor(Checked<?> target, String anchor) {
    return !target.document().raw().converted() || target.references().anchors().contains(anchor);
  }
}
