package org.nianbao.site;

/**
 * A link as a file of the site writes it.
 *
 * @param file where it is written
 * @param element and attribute, for example {@code a[href]}
 * @param target as written
 * @param use what a browser does with it
 */
record SiteLink(String file, String element, String target, Use use) {

  enum Use {
    /** Readers follow it. */
    FOLLOWED,
    /** The page loads it. */
    LOADED,
    /** It names a page for machines, by its full address: canonical, feed and site map. */
    NAMED
  }
}
