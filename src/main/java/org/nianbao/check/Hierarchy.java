package org.nianbao.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.nianbao.check.spelling.Suggestion;
import org.nianbao.model.Id;
import org.nianbao.model.Organisation;
import org.nianbao.model.Tenure;
import org.nianbao.model.YearRange;
import org.nianbao.problem.Code;
import org.nianbao.problem.Problems;

/** The rule that every parent exists and that in no year an organisation stands above itself. */
final class Hierarchy {

  private final Map<Id, Organisation> organisations = new HashMap<>();
  private final NavigableSet<Integer> years = new TreeSet<>();
  private final Documents documents;
  private final Problems problems;

  Hierarchy(Documents documents, Problems problems) {
    this.documents = documents;
    this.problems = problems;
  }

  void check(Collection<Checked<Organisation>> all) {
    all.forEach(it -> organisations.put(it.value().id(), it.value()));
    years.addAll(years(all));
    for (Checked<Organisation> organisation : all) {
      Header header = new Header(organisation.document().raw(), problems);
      organisation.value().parents().forEach(it -> checkExistence(it, header));
      checkCycles(organisation.value(), header);
    }
  }

  /** One year of each span of years in which nobody changes the parent. */
  private static NavigableSet<Integer> years(Collection<Checked<Organisation>> organisations) {
    NavigableSet<Integer> changes = new TreeSet<>();
    for (Checked<Organisation> organisation : organisations) {
      for (Tenure tenure : organisation.value().parents()) {
        tenure.years().first().ifPresent(changes::add);
        tenure.years().last().ifPresent(it -> changes.add(it + 1));
      }
    }
    changes.add(changes.isEmpty() ? 0 : changes.first() - 1);
    return changes;
  }

  private void checkExistence(Tenure tenure, Header header) {
    Id parent = tenure.parent();
    if (!organisations.containsKey(parent)
        && !documents.isUnreadable(DocumentType.ORGANISATION, parent)) {
      List<String> known = organisations.keySet().stream().map(Id::value).toList();
      problems.add(
          Code.NB302,
          ParentsReader.placeOf(header, tenure),
          parent.value(),
          Suggestion.nearest(parent.value(), known).orElse(""));
    }
  }

  /** Says the first cycle of an organisation; one further up is for its own members to say. */
  private void checkCycles(Organisation organisation, Header header) {
    for (int year : years) {
      List<Tenure> path = new ArrayList<>();
      Optional<Tenure> above = tenure(organisation, year);
      while (above.isPresent() && !path.contains(above.get())) {
        path.add(above.get());
        if (above.get().parent().equals(organisation.id())) {
          problems.add(
              Code.NB303,
              ParentsReader.placeOf(header, path.get(0)),
              describe(organisation, path, year));
          return;
        }
        above =
            Optional.ofNullable(organisations.get(above.get().parent()))
                .flatMap(it -> tenure(it, year));
      }
    }
  }

  private static Optional<Tenure> tenure(Organisation organisation, int year) {
    return organisation.parents().stream().filter(it -> it.years().contains(year)).findFirst();
  }

  /** {@code a → b → a}, with a year in which it is so where it is not always so. */
  private static String describe(Organisation organisation, List<Tenure> path, int year) {
    List<String> ids = new ArrayList<>(List.of(organisation.id().value()));
    path.forEach(it -> ids.add(it.parent().value()));
    boolean always = path.stream().allMatch(it -> it.years().equals(YearRange.ALWAYS));
    return String.join(" → ", ids) + (always ? "" : " (" + year + ")");
  }
}
