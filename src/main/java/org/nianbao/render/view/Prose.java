package org.nianbao.render.view;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nianbao.cache.Digest;
import org.nianbao.cache.Digested;

/** A text as HTML, which is made when a page prints it: {@code ${view.body?no_esc}}. */
public final class Prose implements Digested {

  private final List<String> ingredients;
  private final Supplier<String> html;

  /**
   * A text to be made.
   *
   * @param ingredients all that goes into it; equal ones make the same text
   */
  public Prose(List<String> ingredients, Supplier<String> html) {
    this.ingredients = List.copyOf(ingredients);
    this.html = html;
  }

  public String html() {
    return html.get();
  }

  @Override
  public Digest digest() {
    return Digest.of(ingredients);
  }

  /** What templates print. */
  @Override
  public String toString() {
    return html();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Prose prose && html().equals(prose.html());
  }

  @Override
  public int hashCode() {
    return html().hashCode();
  }
}
