package org.nianbao.model;

import java.util.function.Supplier;
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

  private final String identity;
  private final Supplier<String> value;

  /** HTML that is at hand. */
  public Html(String value) {
    this(value, () -> value);
  }

  private Html(String identity, Supplier<String> value) {
    this.identity = identity;
    this.value = value;
  }

  /**
   * HTML that lies elsewhere, and is not empty.
   *
   * @param identity differs from that of any other value
   */
  public static Html elsewhere(String identity, Supplier<String> value) {
    return new Html(identity, value);
  }

  public String value() {
    return value.get();
  }

  /** Tells it from any other without fetching it: the value itself where it is at hand. */
  public String identity() {
    return identity;
  }

  public boolean isEmpty() {
    return identity.isEmpty();
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
