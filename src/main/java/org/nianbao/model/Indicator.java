package org.nianbao.model;

import java.util.List;
import java.util.Optional;

/**
 * Something that reports count, defined once.
 *
 * @param name in simplified characters
 * @param nameHant in traditional characters; the same as {@code name} where none is given
 * @param kind what its figures count; a figure's unit must be of this kind
 * @param aliases other names that editors use, in either script
 * @param parts sums that must hold: each list of indicators adds up to this one
 * @param maximum what no figure may exceed, such as 100 % for a share
 * @param valid the years in which it may be used
 */
public record Indicator(
    Id id,
    String name,
    String nameHant,
    Optional<String> nameEnglish,
    String shortName,
    List<String> aliases,
    String sortKey,
    Unit unit,
    UnitKind kind,
    Aggregation aggregation,
    Direction direction,
    Optional<Id> area,
    List<List<Id>> parts,
    Optional<Ratio> ratioOf,
    Optional<Quantity> maximum,
    YearRange valid,
    Script script,
    Text definition) {

  public Indicator {
    aliases = List.copyOf(aliases);
    parts = parts.stream().map(List::copyOf).toList();
  }

  public String name(Script wanted) {
    return wanted == Script.HANT ? nameHant : name;
  }
}
