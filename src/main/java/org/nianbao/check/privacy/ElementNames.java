package org.nianbao.check.privacy;

/** The names of elements that {@link Markup} knows, as numbers that are quickly told apart. */
final class ElementNames {

  /** The bits of a letter or digit in the number of a name. */
  private static final int BITS = 6;

  /** As many as leave most places empty, a power of two. */
  private static final int PLACES = 512;

  /** Elements whose texts are read where they stand; the last ones are those of feeds. */
  private static final long[] FLOW =
      table(
          "a abbr article aside b blockquote body br cite code data dd del details div dl dt em",
          "figcaption figure footer h1 h2 h3 h4 h5 h6 head header hr html i img ins kbd li link",
          "main mark meta nav ol p pre q s samp section small span strong sub summary sup time u",
          "ul var wbr author entry feed id lastmod loc name subtitle updated url urlset");

  private static final long[] CELLS = table("caption td th");
  private static final long[] TABLE_PARTS = table("col colgroup table tbody tfoot thead tr");

  static final long TABLE = number("table");
  static final long TITLE = number("title");

  private ElementNames() {}

  private static long number(String name) {
    long number = 0;
    for (int i = 0; i < name.length(); i++) {
      number = longer(number, name.charAt(i));
    }
    return number;
  }

  /** Numbers, each at the first empty place from its own on. */
  private static long[] table(String... lines) {
    long[] table = new long[PLACES];
    for (String name : String.join(" ", lines).split(" ", -1)) {
      long number = number(name);
      int place = place(number);
      while (table[place] != 0) {
        place = (place + 1) % PLACES;
      }
      table[place] = number;
    }
    return table;
  }

  private static int place(long number) {
    return (int) (number ^ (number >>> BITS) ^ (number >>> (3 * BITS))) & (PLACES - 1);
  }

  private static boolean isIn(long[] table, long number) {
    int place = place(number);
    while (table[place] != 0 && table[place] != number) {
      place = (place + 1) % PLACES;
    }
    return table[place] != 0;
  }

  /** Whether a char may be part of such a name. */
  static boolean isPart(char sign) {
    return (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9');
  }

  /** The number of a name with a char more; that of no name here where it is too long for one. */
  static long longer(long number, char sign) {
    long shifted = number >>> (Long.SIZE - 2 * BITS) == 0 ? number << BITS : -1L << BITS;
    return shifted | (sign <= '9' ? sign - '0' + 1 : sign - 'a' + 11);
  }

  static boolean isFlow(long number) {
    return isIn(FLOW, number);
  }

  /** Whether it is what a table holds texts in. */
  static boolean isCell(long number) {
    return isIn(CELLS, number);
  }

  /** Whether it is a table, or what holds its cells. */
  static boolean isPartOfTable(long number) {
    return isIn(TABLE_PARTS, number);
  }
}
