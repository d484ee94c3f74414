package org.nianbao.render.pages;

/**
 * How much one page holds, so that no page grows with the site. All of it follows from how many
 * reports a list shows, which web editors choose; at the usual 20, none of these lists takes more
 * than about 80 KB of HTML.
 *
 * @param entries how many reports a list shows, at least 1
 */
record Room(int entries) {

  /** A name is one line; a report in a list, with its beginning and its tags, takes many. */
  private static final int NAMES = 15;

  /** Years and tags stand beside each other in one line. */
  private static final int LINKS = 25;

  /** As many organisations as a list has reports, each with its name and a dozen years. */
  private static final int CELLS = 13;

  /** A cell that says no more than whether there is a report. */
  private static final int STANDINGS = 45;

  /** What stands below something else should not bury it: three screens of a phone. */
  private static final int ASIDE = 3;

  static Room of(Edition edition) {
    return new Room(edition.site().settings().pageSize());
  }

  /** How many names a list of nothing else has at most. */
  int names() {
    return entries * NAMES;
  }

  /** How many short links a page of nothing else has at most. */
  int links() {
    return entries * LINKS;
  }

  /** How many names a list at the end of a page has at most. */
  int aside() {
    return entries * ASIDE;
  }

  /**
   * How many rows a table of sums has at most, where it stands below one of figures; at least 1. A
   * sum takes more room than a figure: it says how many are in it, and what the organisation itself
   * states.
   */
  int sums(int years) {
    return Math.max(1, rows(years) / 4);
  }

  /** How many rows a table of who reported has at most, for a number of years; at least 1. */
  int standings(int years) {
    return Math.max(1, entries * STANDINGS / (years + 1));
  }

  /** How many rows a table of figures has at most, for a number of years; at least 1. */
  int rows(int years) {
    return Math.max(1, entries * CELLS / (years + 1));
  }
}
