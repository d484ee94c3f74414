package org.nianbao.model;

import java.util.Arrays;
import java.util.Optional;

/** What kind of union an organisation is; the order is that of the tree, from above. */
public enum OrganisationKind {
  CITY("city"),
  COUNTY("county"),
  TOWN("town"),
  SUBDISTRICT("subdistrict"),
  PROVINCIAL_INDUSTRY("provincial-industry"),
  INDUSTRY("industry"),
  GROUP("group"),
  ENTERPRISE("enterprise"),
  SCHOOL("school");

  private final String id;

  OrganisationKind(String id) {
    this.id = id;
  }

  /** The value of {@code :kind:}. */
  public String id() {
    return id;
  }

  public static Optional<OrganisationKind> parse(String id) {
    return Arrays.stream(values()).filter(it -> it.id.equals(id)).findFirst();
  }
}
