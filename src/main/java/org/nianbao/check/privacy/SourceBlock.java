package org.nianbao.check.privacy;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.problem.Place;

/**
 * Lines of a file up to a blank one.
 *
 * @param line of its first line in the file, 1-based
 * @param text its lines, joined by line ends
 */
record SourceBlock(int line, String text) {

  static List<SourceBlock> of(List<String> lines) {
    List<SourceBlock> blocks = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i).isBlank()) {
        if (i > from) {
          blocks.add(new SourceBlock(from + 1, String.join("\n", lines.subList(from, i))));
        }
        from = i + 1;
      }
    }
    return blocks;
  }

  /** Where an index of its text is in the file. */
  Place place(String file, int index) {
    int lineStart = text.lastIndexOf('\n', index - 1) + 1;
    int linesBefore = (int) text.chars().limit(lineStart).filter(it -> it == '\n').count();
    return new Place(file, line + linesBefore, text.codePointCount(lineStart, index) + 1);
  }
}
