package org.nianbao.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Puts right where Asciidoctor places blocks next to an include directive. It looks one line ahead
 * before it notes the place of a block of one line; where that line is in another file than the
 * block, it notes a place in that other file, one line before what comes next there. As no block
 * stands in such a place, it can be told from a real one.
 */
final class Origins {

  /**
   * A line of an included text.
   *
   * @param inclusion as {@link CursorPath} counts
   * @param line 1-based, but 0 and less where Asciidoctor notes a place before the first line
   */
  record Spot(int inclusion, int line) {

    Spot above() {
      return new Spot(inclusion, line - 1);
    }
  }

  /** More than any chain of includes and directives that lead from such a place to the block. */
  private static final int MAX_STEPS = 1000;

  /** The lines that Asciidoctor puts before an included text with a level offset. */
  private static final int LEVEL_OFFSET_LINES = 2;

  private final Map<Spot, Spot> steps = new HashMap<>();

  /** Notes the pieces of a file that stand in the place of a directive. */
  void add(Spot directive, int inclusion, List<LineSelection.Piece> pieces, boolean offset) {
    Spot before = directive.above();
    for (LineSelection.Piece piece : pieces) {
      int extra = offset ? LEVEL_OFFSET_LINES : 0;
      steps.put(new Spot(inclusion, piece.line() - 1 - extra), before);
      before = new Spot(inclusion, piece.lastLine());
    }
    if (!pieces.isEmpty()) {
      steps.put(directive, before);
    }
  }

  /**
   * Where a block really stands.
   *
   * @param lines of the texts, by inclusion
   */
  Spot of(Spot noted, IntFunction<List<String>> lines) {
    Spot spot = noted;
    for (int i = 0; i < MAX_STEPS; i++) {
      Spot step = steps.get(spot);
      if (step != null) {
        spot = step;
      } else if (isDirective(spot, lines.apply(spot.inclusion()))) {
        spot = spot.above();
      } else {
        break;
      }
    }
    return new Spot(spot.inclusion(), Math.max(1, spot.line()));
  }

  private static boolean isDirective(Spot spot, List<String> lines) {
    return spot.line() >= 1
        && spot.line() <= lines.size()
        && HeaderLine.isDirective(lines.get(spot.line() - 1));
  }
}
