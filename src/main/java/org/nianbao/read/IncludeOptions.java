package org.nianbao.read;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problems;

/**
 * The options of an include directive.
 *
 * @param given by name, only those that are supported
 */
record IncludeOptions(Map<String, String> given) {

  private static final String OPTIONAL = "optional-option";
  private static final Set<String> SUPPORTED =
      Set.of("leveloffset", "lines", "tag", "tags", "indent", OPTIONAL);

  IncludeOptions {
    given = Map.copyOf(given);
  }

  /** From what Asciidoctor parsed; what is not supported is reported and left out. */
  static IncludeOptions of(Map<String, Object> attributes, Place place, Problems problems) {
    Map<String, String> given = new TreeMap<>();
    attributes.forEach(
        (name, value) -> {
          String text = Objects.toString(value, "");
          if (SUPPORTED.contains(name)) {
            given.put(name, text);
          } else {
            problems.add(Code.NB513, place, written(name, text));
          }
        });
    return new IncludeOptions(given);
  }

  boolean isOptional() {
    return given.containsKey(OPTIONAL);
  }

  Optional<String> lines() {
    return Optional.ofNullable(given.get("lines")).filter(it -> !it.isBlank());
  }

  Optional<String> tags() {
    return Optional.ofNullable(given.getOrDefault("tag", given.get("tags")))
        .filter(it -> !it.isBlank());
  }

  boolean shiftsLevels() {
    return given.containsKey("leveloffset");
  }

  /** Whether the text must go to Asciidoctor in one piece, as the option is about it as a whole. */
  boolean needsOnePiece() {
    return shiftsLevels() || given.containsKey("indent");
  }

  /** What Asciidoctor's reader does itself. */
  Map<String, Object> forReader() {
    Map<String, Object> options = new TreeMap<>();
    for (String name : Set.of("leveloffset", "indent")) {
      if (given.containsKey(name)) {
        options.put(name, given.get(name));
      }
    }
    return options;
  }

  /** As the editor wrote it: a bare word comes with its position as name. */
  private static String written(String name, String value) {
    if (name.chars().allMatch(it -> it >= '0' && it <= '9')) {
      return value;
    }
    return name.endsWith("-option")
        ? "opts=" + name.substring(0, name.length() - "-option".length())
        : name;
  }
}
