package org.nianbao.site;

/** A link that readers cannot rely on. */
record LinkFinding(Kind kind, SiteLink link) {

  enum Kind {
    DEAD("leads to no file"),
    NO_SUCH_PLACE("names a place that its page does not have"),
    LEAVES("leads out of the site's folder"),
    ABSOLUTE("begins at the host's root, so it breaks under a path"),
    OWN_HOST("names the site's own host, so it breaks elsewhere"),
    OTHER_HOST("names a page of another host as one of this site"),
    LOADS_FROM_ELSEWHERE("makes the page load something from another host"),
    NO_SLASH("names a folder without a slash at its end"),
    MALFORMED("is no valid address"),
    NOT_NFC("is not in Unicode form NFC, so some hosts miss the file"),
    SCHEME("has a scheme that readers cannot follow"),
    BASE("changes what all links of the page mean");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  @Override
  public String toString() {
    return link.file() + ": " + link.element() + " " + link.target() + " " + kind.words;
  }
}
