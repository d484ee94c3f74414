package org.nianbao.model;

import org.jspecify.annotations.Nullable;

/**
 * HTML that passed the sanitiser. So that one text can stand on pages of any depth, it holds two
 * markers, which only {@code render} resolves: {@link #ROOT} at the start of every address within
 * the site, {@link #ANCHOR} at the start of every {@code id}.
 *
 * <p>As the texts of all reports may be more than memory holds, a value can lie elsewhere and be
 * fetched each time that it is asked for.
 */
public final class Html {

  /** Stands where the way to the site's root belongs, for example in {@code href="…about/"}. */
  public static final char ROOT = '\uE003';

  /** Stands before the value of every {@code id}. */
  public static final char ANCHOR = '\uE004';

  public static final Html EMPTY = new Html("");

  /** Where HTML comes from. */
  public interface Source {

    /** Differs from that of any other value. */
    String identity();

    /** Fetches it. */
    String value();
  }

  private record AtHand(String value) implements Source {

    @Override
    public String identity() {
      return value;
    }
  }

  private final Source source;

  /** HTML that is at hand. */
  public Html(String value) {
    this(new AtHand(value));
  }

  private Html(Source source) {
    this.source = source;
  }

  /** HTML that lies elsewhere, and is not empty. */
  public static Html elsewhere(Source source) {
    return new Html(source);
  }

  public String value() {
    return source.value();
  }

  /** Tells it from any other without fetching it: the value itself where it is at hand. */
  public String identity() {
    return source.identity();
  }

  /** Whether it can be had without fetching it. */
  public boolean isAtHand() {
    return source instanceof AtHand;
  }

  public boolean isEmpty() {
    return isAtHand() && value().isEmpty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Html html && value().equals(html.value());
  }

  @Override
  public int hashCode() {
    return value().hashCode();
  }

  @Override
  public String toString() {
    return value();
  }
}
