package org.nianbao.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page has around its own content.
 *
 * @param address of the page itself, within the site
 * @param root the relative way to the site's root, with a trailing slash: {@code ./} or {@code
 *     ../../}
 * @param title of the page, without that of the site
 * @param description one sentence for search engines and link previews
 * @param lang of the page
 * @param policy what the page may load, for browsers
 * @param section which entry of the main menu it belongs to: {@code home}, {@code organisations},
 *     {@code years}, {@code tags}, {@code indicators}, {@code areas} or {@code about}
 * @param crumbs the way from the home page to the parent of this page, home first
 * @param canonical the full address on the site's host
 * @param sample whether what the page shows is made up to illustrate
 * @param pages the ids of the site's pages of free text, for example {@code guide}
 * @param siteTitle the title of the site
 * @param siteSubtitle what stands beside the title in the header; may be empty
 * @param siteFooter the text of the footer; may be empty
 */
public record Shell(
    String address,
    String root,
    String title,
    String description,
    String lang,
    String policy,
    String section,
    List<Link> crumbs,
    @Nullable String canonical,
    boolean sample,
    List<String> pages,
    String siteTitle,
    String siteSubtitle,
    String siteFooter) {}
