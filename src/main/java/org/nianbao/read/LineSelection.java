package org.nianbao.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which lines of a file are included. */
final class LineSelection {

  /**
   * Lines that follow each other in the file.
   *
   * @param line of the first, 1-based
   */
  record Piece(int line, List<String> lines) {

    /** The number of the last line that is not blank, or of the first. */
    int lastLine() {
      int last = lines.size() - 1;
      while (last > 0 && lines.get(last).isBlank()) {
        last--;
      }
      return line + last;
    }
  }

  private static final Pattern RANGE =
      Pattern.compile("\\s*(\\d{1,9})\\s*(?:(\\.\\.)\\s*(-?\\d{1,9})?\\s*)?");

  private LineSelection() {}

  static BitSet all(List<String> lines) {
    BitSet selected = new BitSet();
    selected.set(0, lines.size());
    return selected;
  }

  /**
   * For example {@code 1..4;7;9..}, 1-based; an end of -1 or none is that of the file. Absent where
   * this is no such list.
   */
  static Optional<BitSet> numbered(List<String> lines, String ranges) {
    BitSet selected = new BitSet();
    for (String range : ranges.split(ranges.contains(",") ? "," : ";", -1)) {
      Matcher matcher = RANGE.matcher(range);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      int from = Integer.parseInt(matcher.group(1));
      int to = matcher.group(2) == null ? from : end(matcher.group(3), lines.size());
      for (int line = Math.max(1, from); line <= Math.min(to, lines.size()); line++) {
        selected.set(line - 1);
      }
    }
    return Optional.of(selected);
  }

  static List<Piece> pieces(List<String> lines, BitSet selected) {
    List<Piece> pieces = new ArrayList<>();
    int from = selected.nextSetBit(0);
    while (from >= 0) {
      int to = selected.nextClearBit(from);
      pieces.add(new Piece(from + 1, lines.subList(from, to)));
      from = selected.nextSetBit(to);
    }
    return pieces;
  }

  /** Only the number of the first line stays right. */
  static List<Piece> onePiece(List<Piece> pieces) {
    return pieces.size() < 2
        ? pieces
        : List.of(
            new Piece(
                pieces.get(0).line(), pieces.stream().flatMap(it -> it.lines().stream()).toList()));
  }

  private static int end(String number, int last) {
    int end = number == null ? -1 : Integer.parseInt(number);
    return end < 0 ? last : end;
  }
}
