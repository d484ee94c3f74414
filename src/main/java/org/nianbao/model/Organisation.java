package org.nianbao.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A union that reports, or that others report to.
 *
 * @param sortKey pinyin of the name, by which lists are sorted
 * @param parents to whom it belonged when, from old to new; never to two in one year
 * @param exists the years in which it exists
 * @param sample whether it is made up to illustrate; so are its reports then
 */
public record Organisation(
    Id id,
    String name,
    String shortName,
    String sortKey,
    OrganisationKind kind,
    List<Tenure> parents,
    Optional<String> place,
    YearRange exists,
    boolean sample,
    Script script,
    Text profile) {

  public Organisation {
    parents =
        parents.stream().sorted(Comparator.comparing(Tenure::years, YearRange.BY_FIRST)).toList();
    for (int i = 1; i < parents.size(); i++) {
      if (parents.get(i - 1).years().overlaps(parents.get(i).years())) {
        throw new IllegalArgumentException("two parents at once: " + id);
      }
    }
  }

  /**
   * The newest parent, for the tree as readers see it today; absent where the organisation outlived
   * its last tenure and so belongs to nobody.
   */
  public Optional<Id> parent() {
    return newest().map(Tenure::parent);
  }

  /** To whom it belonged in a year, whether or not that parent existed then. */
  public Optional<Id> parent(int year) {
    return parents.stream().filter(it -> it.years().contains(year)).map(Tenure::parent).findFirst();
  }

  /** The tenure of {@link #parent()}. */
  public Optional<Tenure> newest() {
    return parents.isEmpty()
        ? Optional.empty()
        : Optional.of(parents.get(parents.size() - 1)).filter(it -> !outlived(it.years()));
  }

  private boolean outlived(YearRange years) {
    return years.last().isPresent()
        && exists.last().map(it -> it > years.last().get()).orElse(true);
  }
}
