package org.nianbao.problem;

import java.util.List;
import java.util.Optional;

/**
 * What a fault looks like to an editor, and what it looks like put right.
 *
 * @param broken what has the fault, file by file; never empty
 * @param valid the same without it; never empty
 */
public record Example(List<Part> broken, List<Part> valid) {

  /**
   * The telling lines of a file.
   *
   * @param file its path relative to the site folder; absent where it is any report
   * @param text without a line end; empty where the name of the file tells all
   */
  public record Part(Optional<String> file, String text) {}

  public Example {
    broken = List.copyOf(broken);
    valid = List.copyOf(valid);
    if (broken.isEmpty() || valid.isEmpty()) {
      throw new IllegalArgumentException("an example has two sides");
    }
  }
}
