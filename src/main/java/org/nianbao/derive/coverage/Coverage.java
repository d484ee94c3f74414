package org.nianbao.derive.coverage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nianbao.derive.Order;
import org.nianbao.model.Id;
import org.nianbao.model.MissingReport;
import org.nianbao.model.Organisation;
import org.nianbao.model.Site;

/**
 * Who is missing: organisations that existed in a year for which a sibling, under the same parent
 * in that year, has a document and they have none.
 *
 * @param byYear from new to old; a year in which nobody is missing is absent
 * @param byOrganisation years from new to old; an organisation that is never missing is absent
 */
public record Coverage(
    SortedMap<Integer, List<Organisation>> byYear, SortedMap<Id, List<Integer>> byOrganisation) {

  public Coverage {
    byYear = Collections.unmodifiableSortedMap(byYear);
    byOrganisation = Collections.unmodifiableSortedMap(byOrganisation);
  }

  public static Coverage of(Site site) {
    SortedMap<Integer, List<Organisation>> byYear = new TreeMap<>(Comparator.reverseOrder());
    SortedMap<Id, List<Integer>> byOrganisation = new TreeMap<>();
    for (MissingReport missing : MissingReport.all(site)) {
      Organisation organisation = missing.organisation();
      byYear.computeIfAbsent(missing.year(), it -> new ArrayList<>()).add(organisation);
      byOrganisation
          .computeIfAbsent(organisation.id(), it -> new ArrayList<>())
          .add(missing.year());
    }
    byYear.replaceAll((year, them) -> them.stream().sorted(Order.ORGANISATIONS).toList());
    byOrganisation.replaceAll(
        (id, years) -> years.stream().sorted(Comparator.reverseOrder()).toList());
    return new Coverage(byYear, byOrganisation);
  }
}
