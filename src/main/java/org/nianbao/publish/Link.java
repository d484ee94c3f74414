package org.nianbao.publish;

import java.util.Comparator;

/**
 * Where a file leads within the site. Path and place are not one text, as names of files may hold
 * {@code #}.
 *
 * @param path below the output with forward slashes, for example {@code reports/liaobu-town/2012/}
 * @param place the anchor as it is written, which may be percent-encoded; empty for the whole file
 */
record Link(String path, String place) implements Comparable<Link> {

  private static final Comparator<Link> ORDER =
      Comparator.comparing(Link::path).thenComparing(Link::place);

  @Override
  public int compareTo(Link other) {
    return ORDER.compare(this, other);
  }

  /** For people, for example {@code years/#2012年}. */
  String shown() {
    return place.isEmpty() ? path : path + "#" + PercentCodes.decoded(place);
  }
}
