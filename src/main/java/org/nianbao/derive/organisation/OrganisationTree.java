package org.nianbao.derive.organisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nianbao.derive.Order;
import org.nianbao.model.Id;
import org.nianbao.model.Organisation;
import org.nianbao.model.Report;
import org.nianbao.model.Site;

/**
 * Who belongs to whom today: everyone under the newest parent. Where parents have changed places
 * over the years and the newest tenures form a circle, nobody in it stands under another.
 *
 * @param roots those without a parent
 * @param branches every organisation's place in the tree
 */
public record OrganisationTree(List<Branch> roots, SortedMap<Id, Branch> branches) {

  public OrganisationTree {
    roots = List.copyOf(roots);
    branches = Collections.unmodifiableSortedMap(branches);
  }

  /** The place of an organisation of the site. */
  public Branch branch(Id id) {
    Branch branch = branches.get(id);
    if (branch == null) {
      throw new IllegalArgumentException("not of this site: " + id);
    }
    return branch;
  }

  public static OrganisationTree of(Site site) {
    return new Grower(site).grow();
  }

  private static final class Grower {

    private final Map<Optional<Id>, List<Organisation>> byParent;
    private final Map<Id, List<Report>> byOrganisation;
    private final SortedMap<Id, Branch> branches = new TreeMap<>();

    Grower(Site site) {
      byParent =
          site.organisations().values().stream()
              .sorted(Order.ORGANISATIONS)
              .collect(groupingBy(it -> parent(site, it)));
      byOrganisation =
          site.reports().values().stream()
              .sorted(Order.newestFirst(site))
              .collect(groupingBy(report -> report.key().organisation(), toList()));
    }

    private static Optional<Id> parent(Site site, Organisation organisation) {
      Set<Id> seen = new HashSet<>();
      Optional<Id> above = organisation.parent();
      while (above.isPresent() && seen.add(above.get())) {
        above =
            Optional.ofNullable(site.organisations().get(above.get())).flatMap(it -> it.parent());
      }
      return seen.contains(organisation.id()) ? Optional.empty() : organisation.parent();
    }

    OrganisationTree grow() {
      return new OrganisationTree(below(Optional.empty(), List.of()), branches);
    }

    private List<Branch> below(Optional<Id> parent, List<Organisation> path) {
      return byParent.getOrDefault(parent, List.of()).stream().map(it -> branch(it, path)).toList();
    }

    private Branch branch(Organisation organisation, List<Organisation> above) {
      List<Organisation> path = new ArrayList<>(above);
      path.add(organisation);
      Branch branch =
          new Branch(
              organisation,
              path,
              byOrganisation.getOrDefault(organisation.id(), List.of()),
              below(Optional.of(organisation.id()), path));
      branches.put(organisation.id(), branch);
      return branch;
    }
  }
}
