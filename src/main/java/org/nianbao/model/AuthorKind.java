package org.nianbao.model;

import java.util.Arrays;
import java.util.Optional;

/** Whose report it is. */
public enum AuthorKind {
  ORGANISATION("organisation"),
  PERSON("person");

  private final String id;

  AuthorKind(String id) {
    this.id = id;
  }

  /** The value of {@code :author-kind:}. */
  public String id() {
    return id;
  }

  public static Optional<AuthorKind> parse(String id) {
    return Arrays.stream(values()).filter(it -> it.id.equals(id)).findFirst();
  }
}
