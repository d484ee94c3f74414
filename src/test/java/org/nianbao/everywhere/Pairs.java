package org.nianbao.everywhere;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/** Few combinations of choices in which any two choices that may go together do so once. */
final class Pairs {

  /** Two choices, by the numbers of their questions and of the answers. */
  private record Pair(int question, int answer, int other, int otherAnswer) {}

  /** So many combinations are thought of for each that is taken. */
  private static final int THOUGHTS = 150;

  private final int[] answers;
  private final Predicate<int[]> mayBe;
  private final Random random = new Random(7);

  private Pairs(int[] answers, Predicate<int[]> mayBe) {
    this.answers = answers;
    this.mayBe = mayBe;
  }

  /**
   * Combinations, the same on every call.
   *
   * @param answers how many there are to each question
   * @param mayBe whether a combination is possible
   */
  static List<int[]> cover(int[] answers, Predicate<int[]> mayBe) {
    return new Pairs(answers, mayBe).cover();
  }

  private List<int[]> cover() {
    Set<Pair> open = possible();
    List<int[]> taken = new ArrayList<>();
    while (!open.isEmpty()) {
      int[] best = any();
      for (int i = 0; i < THOUGHTS; i++) {
        int[] other = any();
        best = count(other, open) > count(best, open) ? other : best;
      }
      if (open.removeAll(pairs(best))) {
        taken.add(best);
      } else {
        int[] missing = with(open.iterator().next());
        open.removeAll(pairs(missing));
        taken.add(missing);
      }
    }
    return taken;
  }

  /** All that occur in some possible combination, found by trying. */
  private Set<Pair> possible() {
    Set<Pair> all = new HashSet<>();
    for (int i = 0; i < 20_000; i++) {
      all.addAll(pairs(any()));
    }
    return all;
  }

  private int[] any() {
    int[] row;
    do {
      row = Arrays.stream(answers).map(random::nextInt).toArray();
    } while (!mayBe.test(row));
    return row;
  }

  private int[] with(Pair pair) {
    int[] row = any();
    while (row[pair.question()] != pair.answer() || row[pair.other()] != pair.otherAnswer()) {
      row = any();
    }
    return row;
  }

  private static long count(int[] row, Set<Pair> open) {
    return pairs(row).stream().filter(open::contains).count();
  }

  private static Set<Pair> pairs(int... row) {
    Set<Pair> pairs = new HashSet<>();
    for (int i = 0; i < row.length; i++) {
      for (int j = i + 1; j < row.length; j++) {
        pairs.add(new Pair(i, row[i], j, row[j]));
      }
    }
    return pairs;
  }
}
