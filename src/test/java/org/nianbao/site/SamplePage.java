package org.nianbao.site;

/** One page of each kind, with which a browser looks at the repository's own site. */
enum SamplePage {
  HOME(""),
  REPORT_WITH_MANY_FIGURES("reports/liaobu-town/2012/"),
  REPORT_WITH_NOTES("reports/riverside-town/2008/"),
  REPORT_WITHOUT_FIGURES("reports/ludu-school/2010/"),
  ORGANISATION("organisations/linjiang-city/"),
  ORGANISATIONS("organisations/"),
  YEARS("years/"),
  YEAR("years/2021/"),
  TAGS("tags/"),
  TAG("tags/gong-zi-ji-ti-xie-shang/"),
  AREA("areas/rights-protection/"),
  INDICATORS("indicators/"),
  INDICATOR("indicators/petitions/"),
  AREA_YEAR("areas/rights-protection/2012/"),
  COMPARE("compare/"),
  COMPARED("compare/?o=linjiang-city&y=2024&o=linjiang-binhe&y=2024"),
  SEARCH("search/"),
  FOUND("search/?q=%E5%8D%94%E5%95%86"),
  GALLERY("gallery/"),
  ABOUT("about/"),
  GUIDE("about/guide/"),
  RULES("about/rules/"),
  NOT_FOUND("404.html");

  private final String address;

  SamplePage(String address) {
    this.address = address;
  }

  /** Whether a script fills it, so that it says something else without. */
  boolean needsScript() {
    return address.startsWith("compare/") || address.startsWith("search/");
  }

  /** Within the site, for example {@code years/2012/}. */
  String address() {
    return address;
  }

  /** For example {@code years/2012/index.html}. */
  String file() {
    return SiteFolder.file(address.replaceAll("\\?.*", ""));
  }
}
