package org.nianbao.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The tree of organisations as it stood in one year: only those that existed then, each under its
 * parent of then. Where that parent did not exist, it is a root.
 */
public final class YearTree {

  private final Site site;
  private final int year;
  private final List<Organisation> roots;
  private final SortedMap<Id, List<Organisation>> children;

  private YearTree(Site site, int year) {
    this.site = site;
    this.year = year;
    List<Organisation> existing =
        site.organisations().values().stream().filter(it -> it.exists().contains(year)).toList();
    roots = existing.stream().filter(it -> parent(it).isEmpty()).toList();
    children =
        existing.stream()
            .filter(it -> parent(it).isPresent())
            .collect(groupingBy(it -> parent(it).orElseThrow().id(), TreeMap::new, toList()));
  }

  public static YearTree of(Site site, int year) {
    return new YearTree(site, year);
  }

  /** Those without a parent, by id. */
  public List<Organisation> roots() {
    return roots;
  }

  /** To whom an organisation belonged; absent where it or its parent did not exist. */
  public Optional<Organisation> parent(Organisation organisation) {
    return organisation
        .parent(year)
        .filter(it -> organisation.exists().contains(year))
        .flatMap(it -> Optional.ofNullable(site.organisations().get(it)))
        .filter(it -> it.exists().contains(year));
  }

  /** Who belonged to an organisation, by id. */
  public List<Organisation> children(Organisation organisation) {
    return children.getOrDefault(organisation.id(), List.of());
  }

  /** All parents that have children, in the order of their ids, with those. */
  public SortedMap<Id, List<Organisation>> families() {
    return children;
  }
}
