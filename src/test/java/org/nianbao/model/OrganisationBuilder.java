package org.nianbao.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An organisation for tests; what a test does not say is plain. */
public final class OrganisationBuilder {

  private final Id id;
  private final String name;
  private String shortName;
  private String sortKey;
  private OrganisationKind kind = OrganisationKind.TOWN;
  private final List<Tenure> parents = new ArrayList<>();
  private Optional<String> place = Optional.empty();
  private YearRange exists = YearRange.ALWAYS;
  private boolean sample;
  private Script script = Script.HANS;
  private Text profile = Texts.of("");

  private OrganisationBuilder(String id, String name) {
    this.id = new Id(id);
    this.name = name;
    this.shortName = name;
    this.sortKey = id;
  }

  /** The id stands in for the pinyin by which lists are sorted. */
  public static OrganisationBuilder organisation(String id, String name) {
    return new OrganisationBuilder(id, name);
  }

  public OrganisationBuilder shortName(String value) {
    shortName = value;
    return this;
  }

  public OrganisationBuilder sortKey(String value) {
    sortKey = value;
    return this;
  }

  public OrganisationBuilder kind(OrganisationKind value) {
    kind = value;
    return this;
  }

  public OrganisationBuilder parent(String value) {
    return parent(value, null, null);
  }

  /** For the years from the first to the last; {@code null} is an open end. */
  public OrganisationBuilder parent(String value, @Nullable Integer first, @Nullable Integer last) {
    YearRange years = new YearRange(Optional.ofNullable(first), Optional.ofNullable(last));
    parents.add(new Tenure(new Id(value), years));
    return this;
  }

  public OrganisationBuilder place(String value) {
    place = Optional.of(value);
    return this;
  }

  public OrganisationBuilder from(int year) {
    exists = new YearRange(Optional.of(year), exists.last());
    return this;
  }

  public OrganisationBuilder to(int year) {
    exists = new YearRange(exists.first(), Optional.of(year));
    return this;
  }

  public OrganisationBuilder sample() {
    sample = true;
    return this;
  }

  public OrganisationBuilder script(Script value) {
    script = value;
    return this;
  }

  public OrganisationBuilder profile(Text value) {
    profile = value;
    return this;
  }

  public Organisation build() {
    return new Organisation(
        id, name, shortName, sortKey, kind, parents, place, exists, sample, script, profile);
  }
}
