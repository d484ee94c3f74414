package org.nianbao.honest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Composes documents: each piece alone, pieces in other blocks, and several in a row. */
final class Compositions {

  private static final long SEED = 20121228;
  private static final int SEQUENCES = 60;
  private static final int DEEP = 60;
  private static final String BETWEEN = "再说下一项。";

  private final List<Piece> pieces;
  private final Random random = new Random(SEED);
  private final List<Composition> all = new ArrayList<>();

  private Compositions(List<Piece> pieces) {
    this.pieces = pieces;
  }

  /** The same for the same pieces. */
  static List<Composition> of(List<Piece> pieces) {
    Compositions compositions = new Compositions(pieces);
    compositions.alone();
    compositions.inBlocks();
    compositions.deepInBlocks();
    compositions.inSequence();
    return List.copyOf(compositions.all);
  }

  private void alone() {
    for (Piece piece : pieces) {
      add(piece.name(), List.of(piece), piece.lines());
    }
  }

  /** Every piece in one block, all kinds of blocks in turn. */
  private void inBlocks() {
    int turn = 0;
    for (Piece piece : pieces) {
      List<Container> fitting = fitting(piece.lines());
      if (!piece.top() && !fitting.isEmpty()) {
        Container container = fitting.get(turn++ % fitting.size());
        add(name(container, piece.name()), List.of(piece), container.around(piece.lines(), 0));
      }
    }
  }

  private void deepInBlocks() {
    List<Piece> shuffled = shuffled(pieces.stream().filter(it -> !it.top()).toList());
    for (Piece piece : shuffled.subList(0, DEEP)) {
      List<String> lines = piece.lines();
      String name = piece.name();
      for (int depth = 0; depth < 3; depth++) {
        List<Container> fitting = fitting(lines);
        if (!fitting.isEmpty()) {
          Container container = fitting.get(random.nextInt(fitting.size()));
          lines = container.around(lines, depth);
          name = name(container, name);
        }
      }
      add(name, List.of(piece), lines);
    }
  }

  private void inSequence() {
    List<Piece> left = new ArrayList<>();
    for (int i = 0; i < SEQUENCES; i++) {
      if (left.size() < 10) {
        left = new ArrayList<>(shuffled(pieces));
      }
      int length = 4 + random.nextInt(5);
      List<Piece> row = List.copyOf(left.subList(0, length));
      left.subList(0, length).clear();
      List<String> lines = new ArrayList<>();
      for (Piece piece : row) {
        if (!lines.isEmpty()) {
          lines.addAll(List.of("", BETWEEN, ""));
        }
        lines.addAll(piece.lines());
      }
      add(row.stream().map(Piece::name).collect(Collectors.joining(", ")), row, lines);
    }
  }

  /** One document in five has the line ends of Windows. */
  private void add(String name, List<Piece> from, List<String> lines) {
    all.add(new Composition(name, from, lines, all.size() % 5 == 4 ? "\r\n" : "\n"));
  }

  private static List<Container> fitting(List<String> lines) {
    return List.of(Container.values()).stream().filter(it -> it.canHold(lines)).toList();
  }

  private List<Piece> shuffled(List<Piece> some) {
    List<Piece> shuffled = new ArrayList<>(some);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  private static String name(Container container, String within) {
    return container + "(" + within + ")";
  }
}
