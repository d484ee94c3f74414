package org.nianbao.render.pages;

import org.nianbao.derive.area.AreaIndex;
import org.nianbao.derive.coverage.Coverage;
import org.nianbao.derive.neighbour.Neighbourhood;
import org.nianbao.derive.organisation.OrganisationTree;
import org.nianbao.derive.rollup.RollupIndex;
import org.nianbao.derive.series.SeriesIndex;
import org.nianbao.derive.tag.TagIndex;
import org.nianbao.derive.year.YearArchive;
import org.nianbao.model.Site;

/** All that is derived from a site. */
record Derived(
    YearArchive archive,
    OrganisationTree tree,
    TagIndex tags,
    AreaIndex areas,
    SeriesIndex series,
    RollupIndex rollups,
    Coverage coverage,
    Neighbourhood neighbourhood) {

  static Derived of(Site site) {
    return new Derived(
        YearArchive.of(site),
        OrganisationTree.of(site),
        TagIndex.of(site),
        AreaIndex.of(site),
        SeriesIndex.of(site),
        RollupIndex.of(site),
        Coverage.of(site),
        Neighbourhood.of(site));
  }
}
