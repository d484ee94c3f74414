package org.nianbao.model;

import java.util.Optional;

/**
 * A union that reports, or that others report to.
 *
 * @param sortKey pinyin of the name, by which lists are sorted
 * @param exists the years in which it exists
 * @param sample whether it is made up to illustrate; so are its reports then
 */
public record Organisation(
    Id id,
    String name,
    String shortName,
    String sortKey,
    OrganisationKind kind,
    Optional<Id> parent,
    Optional<String> place,
    YearRange exists,
    boolean sample,
    Script script,
    Text profile) {

  /** The organisation above it in a year. */
  public Optional<Id> parent(int year) {
    return parent;
  }
}
