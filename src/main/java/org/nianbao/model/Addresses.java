package org.nianbao.model;

import java.util.Locale;
import org.nianbao.problem.Code;

/**
 * Where pages lie on the site: addresses within it, without a leading slash and, for pages, with a
 * trailing one, for example {@code reports/liaobu-town/2012/}. They are promises to readers and do
 * not change.
 */
public final class Addresses {

  public static final String HOME = "";
  public static final String ORGANISATIONS = "organisations/";
  public static final String YEARS = "years/";
  public static final String TAGS = "tags/";
  public static final String INDICATORS = "indicators/";
  public static final String COMPARE = "compare/";
  public static final String SEARCH = "search/";
  public static final String GALLERY = "gallery/";
  public static final String ABOUT = "about/";
  public static final String RULES = "about/rules/";
  public static final String FEED = "feed.xml";
  public static final String OPEN_SEARCH = "opensearch.xml";
  public static final String SITEMAP = "sitemap.xml";
  public static final String NOT_FOUND = "404.html";

  /** The id of the page that is {@link #ABOUT} itself; every other page lies below it. */
  public static final Id ABOUT_PAGE = new Id("about");

  private Addresses() {}

  public static String report(ReportKey key) {
    return "reports/" + key.organisation() + "/" + key.name() + "/";
  }

  public static String organisation(Id id) {
    return ORGANISATIONS + id + "/";
  }

  public static String year(int year) {
    return YEARS + year + "/";
  }

  public static String tag(Id slug) {
    return TAGS + slug + "/";
  }

  public static String area(Id id) {
    return "areas/" + id + "/";
  }

  /** What reports of one year say about an area of work. */
  public static String area(Id id, int year) {
    return area(id) + year + "/";
  }

  /** All who wrote about an area of work, where its own page shows a part of them. */
  public static String areaOrganisations(Id id) {
    return area(id) + "organisations/";
  }

  public static String indicator(Id id) {
    return INDICATORS + id + "/";
  }

  public static String page(Id id) {
    return id.equals(ABOUT_PAGE) ? ABOUT : ABOUT + id + "/";
  }

  /** A part of the site map, where one file does not hold it; {@code number} is 1-based. */
  public static String sitemapPart(int number) {
    return "sitemap-" + number + ".xml";
  }

  /** All sums below organisations, where the page at {@code address} shows a part of them. */
  public static String totals(String address) {
    return address + "totals/";
  }

  /** All organisations without a report, where the page of their year shows a part of them. */
  public static String missing(int year) {
    return year(year) + "missing/";
  }

  /** All organisations below one, where its own page shows a part of them. */
  public static String below(Id organisation) {
    return organisation(organisation) + "below/";
  }

  /**
   * What of a list begins with a letter, where one page does not hold all; below a folder of their
   * own, as a letter could be the id of something in the list. {@code letter} is {@code A} to
   * {@code Z}, and anything else for the rest.
   */
  public static String letter(String list, String letter) {
    boolean latin = letter.matches("[A-Z]");
    return list + "letters/" + (latin ? letter.toLowerCase(Locale.ROOT) : "other") + "/";
  }

  /** The place of a rule among all of them. */
  public static String rule(Code code) {
    return RULES + "#" + code;
  }

  /** The id of the place in a report's text that states the figure of an indicator. */
  public static String figureAnchor(Id indicator) {
    return "figure-" + indicator;
  }
}
