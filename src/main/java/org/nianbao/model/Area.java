package org.nianbao.model;

import java.util.Optional;

/**
 * An area of work, such as 维权信访.
 *
 * @param order where it stands among the areas, from small to large
 */
public record Area(
    Id id,
    String name,
    String nameHant,
    Optional<String> nameEnglish,
    int order,
    Script script,
    Text definition) {

  public String name(Script wanted) {
    return wanted == Script.HANT ? nameHant : name;
  }
}
