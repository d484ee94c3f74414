package org.nianbao.derive.coverage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.nianbao.derive.Order;
import org.nianbao.model.Id;
import org.nianbao.model.Organisation;
import org.nianbao.model.Site;

/**
 * Who is missing: organisations that existed in a year for which a sibling, under the same parent,
 * has a document and they have none.
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
    Map<Id, Set<Integer>> reported =
        site.reports().keySet().stream()
            .collect(
                groupingBy(
                    key -> key.organisation(),
                    mapping(key -> key.year(), toCollection(TreeSet::new))));
    Map<Id, List<Organisation>> families =
        site.organisations().values().stream()
            .filter(it -> it.parent().isPresent())
            .sorted(Order.ORGANISATIONS)
            .collect(groupingBy(it -> it.parent().orElseThrow(), TreeMap::new, toList()));
    SortedMap<Integer, List<Organisation>> byYear = new TreeMap<>(Comparator.reverseOrder());
    SortedMap<Id, List<Integer>> byOrganisation = new TreeMap<>();
    for (List<Organisation> family : families.values()) {
      for (int year : years(family, reported)) {
        for (Organisation member : family) {
          if (member.exists().contains(year) && !reported(member, year, reported)) {
            byYear.computeIfAbsent(year, it -> new ArrayList<>()).add(member);
            byOrganisation.computeIfAbsent(member.id(), it -> new ArrayList<>()).add(year);
          }
        }
      }
    }
    byYear.replaceAll((year, them) -> them.stream().sorted(Order.ORGANISATIONS).toList());
    byOrganisation.replaceAll((id, years) -> List.copyOf(years));
    return new Coverage(byYear, byOrganisation);
  }

  private static Set<Integer> years(List<Organisation> family, Map<Id, Set<Integer>> reported) {
    Set<Integer> years = new TreeSet<>(Comparator.reverseOrder());
    family.forEach(member -> years.addAll(reported.getOrDefault(member.id(), Set.of())));
    return years;
  }

  private static boolean reported(
      Organisation organisation, int year, Map<Id, Set<Integer>> reported) {
    return reported.getOrDefault(organisation.id(), Set.of()).contains(year);
  }
}
