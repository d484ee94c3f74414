package org.nianbao.render.view;

import org.jspecify.annotations.Nullable;

/**
 * A way to a page of this site.
 *
 * @param address within the site, without a leading slash, for example {@code tags/an-kang-bei/};
 *     templates print it by {@code url(…)}
 * @param lang of the text, where it is not that of the site
 */
public record Link(String address, String text, @Nullable String lang) {

  public static Link of(String address, String text) {
    return new Link(address, text, null);
  }
}
