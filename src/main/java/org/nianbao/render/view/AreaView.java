package org.nianbao.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An area of work, read across branches and years: its front page, or the page of one year.
 *
 * @param definition ready HTML; on the front page only
 * @param year whose sections these are; absent on the front page of an area that has few in all
 * @param count how many reports have such a section, of the year where there is one
 * @param indicators those that belong to it; on the front page only
 * @param years the pages of all years, newest first
 * @param organisations those that wrote about it, by name: leads to what each wrote last; on the
 *     front page only
 * @param allOrganisations the page of all of these, and how many they are, where there are more
 * @param rest the next page of the year that the front page shows, where that has more
 */
public record AreaView(
    String name,
    boolean front,
    String definition,
    @Nullable Link year,
    int count,
    List<Link> indicators,
    List<CountedLink> years,
    List<CountedLink> organisations,
    @Nullable CountedLink allOrganisations,
    List<AreaSection> sections,
    @Nullable Link rest,
    List<Link> otherAreas,
    Pager pager) {}
