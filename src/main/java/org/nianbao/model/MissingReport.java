package org.nianbao.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * That an organisation existed in a year for which a sibling, under the same parent, has a document
 * and it has none.
 *
 * @param siblings who has one, by name; never empty
 */
public record MissingReport(Organisation organisation, int year, List<Organisation> siblings) {

  private static final Comparator<Organisation> BY_NAME =
      Comparator.comparing(Organisation::sortKey).thenComparing(Organisation::id);

  private record Issue(Id organisation, int year) {}

  public MissingReport {
    siblings = List.copyOf(siblings);
  }

  /** All of a site, by year, then by name. */
  public static List<MissingReport> all(Site site) {
    Set<Issue> reported = new HashSet<>();
    SortedSet<Integer> years = new TreeSet<>();
    for (ReportKey key : site.reports().keySet()) {
      reported.add(new Issue(key.organisation(), key.year()));
      years.add(key.year());
    }
    List<MissingReport> missing = new ArrayList<>();
    for (int year : years) {
      for (List<Organisation> family : YearTree.of(site, year).families().values()) {
        Map<Boolean, List<Organisation>> byPresence =
            family.stream()
                .sorted(BY_NAME)
                .collect(
                    Collectors.partitioningBy(it -> reported.contains(new Issue(it.id(), year))));
        // One list for all of them: a family may have thousands of members.
        List<Organisation> there = List.copyOf(byPresence.getOrDefault(true, List.of()));
        if (!there.isEmpty()) {
          byPresence
              .getOrDefault(false, List.of())
              .forEach(it -> missing.add(new MissingReport(it, year, there)));
        }
      }
    }
    return List.copyOf(missing);
  }
}
