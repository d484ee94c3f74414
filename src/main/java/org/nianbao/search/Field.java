package org.nianbao.search;

/** A part of what is said on a page. */
public record Field(Weight weight, String text) {

  /** How much a word says of a page by where it stands, from little to much. */
  public enum Weight {
    TEXT(0),
    /** In the text, again and again; only the index tells it. */
    OFTEN(1),
    /** In a heading, or as a tag or another name. */
    NAME(2),
    TITLE(3);

    private final int code;

    Weight(int code) {
      this.code = code;
    }

    /** A number of two bits, larger where it weighs more. */
    int code() {
      return code;
    }
  }
}
