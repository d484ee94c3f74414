package org.nianbao.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.check.spelling.Suggestion;
import org.nianbao.model.Id;
import org.nianbao.model.Organisation;
import org.nianbao.problem.Code;
import org.nianbao.problem.Problems;

/** The rule that every parent exists and that no organisation stands above itself. */
final class Hierarchy {

  private final Map<Id, Optional<Id>> parents = new HashMap<>();
  private final Documents documents;
  private final Problems problems;

  Hierarchy(Documents documents, Problems problems) {
    this.documents = documents;
    this.problems = problems;
  }

  void check(Collection<Checked<Organisation>> organisations) {
    organisations.forEach(it -> parents.put(it.value().id(), it.value().parent()));
    for (Checked<Organisation> organisation : organisations) {
      organisation.value().parent().ifPresent(parent -> check(organisation, parent));
    }
  }

  private void check(Checked<Organisation> organisation, Id parent) {
    Header header = new Header(organisation.document().raw(), problems);
    if (documents.isUnreadable(DocumentType.ORGANISATION, parent)) {
      return;
    }
    if (!parents.containsKey(parent)) {
      List<String> known = parents.keySet().stream().map(Id::value).toList();
      problems.add(
          Code.NB302,
          header.placeOf("parent"),
          parent.value(),
          Suggestion.nearest(parent.value(), known).orElse(""));
      return;
    }
    List<Id> path = new ArrayList<>(List.of(organisation.value().id()));
    Optional<Id> above = Optional.of(parent);
    while (above.isPresent()) {
      if (above.get().equals(path.get(0))) {
        path.add(above.get());
        problems.add(
            Code.NB303,
            header.placeOf("parent"),
            String.join(" → ", path.stream().map(Id::value).toList()));
        return;
      }
      if (path.contains(above.get())) {
        return; // a cycle further up, which its own members report
      }
      path.add(above.get());
      above = parents.getOrDefault(above.get(), Optional.empty());
    }
  }
}
