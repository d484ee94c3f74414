package org.nianbao.render.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nianbao.render.view.Link;
import org.nianbao.render.view.Pager;

/** Cuts long lists into pages: the first at the list's address, the others below it. */
final class Paging {

  private Paging() {}

  /**
   * A part of a list.
   *
   * @param number 1-based
   */
  record Slice<T>(int number, String address, List<T> items, Pager pager) {

    boolean isFirst() {
      return number == 1;
    }
  }

  /**
   * The parts, at least one.
   *
   * @param address of the list, for example {@code years/2012/}
   * @param size how many entries a page has at most, at least 1
   */
  static <T> List<Slice<T>> slices(List<T> all, String address, int size) {
    int total = Math.max(1, (all.size() + size - 1) / size);
    List<Slice<T>> slices = new ArrayList<>();
    for (int number = 1; number <= total; number++) {
      int from = (number - 1) * size;
      slices.add(
          new Slice<>(
              number,
              address(address, number),
              List.copyOf(all.subList(from, Math.min(all.size(), from + size))),
              pager(address, number, total)));
    }
    return slices;
  }

  /** Not all pages: of a long list each would lead to thousands. */
  private static Pager pager(String list, int number, int total) {
    return new Pager(
        number,
        total,
        number == 1 ? null : link(list, number - 1),
        number == total ? null : link(list, number + 1),
        Stream.of(1, number - 1, number, number + 1, total)
            .filter(it -> it >= 1 && it <= total)
            .distinct()
            .map(it -> link(list, it))
            .toList());
  }

  private static Link link(String list, int number) {
    return Link.of(address(list, number), String.valueOf(number));
  }

  /** Of the part of a list with this number, 1-based. */
  static String address(String list, int number) {
    return number == 1 ? list : list + "page-" + number + "/";
  }
}
