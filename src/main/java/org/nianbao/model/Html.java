package org.nianbao.model;

/**
 * HTML that passed the sanitiser. So that one text can stand on pages of any depth, it holds two
 * markers, which only {@code render} resolves: {@link #ROOT} at the start of every address within
 * the site, {@link #ANCHOR} at the start of every {@code id}.
 */
public record Html(String value) {

  /** Stands where the way to the site's root belongs, for example in {@code href="…about/"}. */
  public static final char ROOT = '\uE003';

  /** Stands before the value of every {@code id}. */
  public static final char ANCHOR = '\uE004';

  public static final Html EMPTY = new Html("");

  public boolean isEmpty() {
    return value.isEmpty();
  }
}
