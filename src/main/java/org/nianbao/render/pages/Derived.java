package org.nianbao.render.pages;

import org.nianbao.derive.area.AreaIndex;
import org.nianbao.derive.coverage.Coverage;
import org.nianbao.derive.coverage.Register;
import org.nianbao.derive.neighbour.Neighbourhood;
import org.nianbao.derive.organisation.OrganisationTree;
import org.nianbao.derive.rollup.RollupIndex;
import org.nianbao.derive.series.SeriesIndex;
import org.nianbao.derive.tag.TagIndex;
import org.nianbao.derive.year.YearArchive;
import org.nianbao.model.Site;
import org.nianbao.work.Late;

/** All that is derived from a site, each when a page first needs it. */
final class Derived {

  private final Late<YearArchive> archive;
  private final Late<OrganisationTree> tree;
  private final Late<TagIndex> tags;
  private final Late<AreaIndex> areas;
  private final Late<SeriesIndex> series;
  private final Late<RollupIndex> rollups;
  private final Late<Coverage> coverage;
  private final Late<Register> register;
  private final Late<Neighbourhood> neighbourhood;

  Derived(Site site) {
    archive = new Late<>(() -> YearArchive.of(site));
    tree = new Late<>(() -> OrganisationTree.of(site));
    tags = new Late<>(() -> TagIndex.of(site));
    areas = new Late<>(() -> AreaIndex.of(site));
    rollups = new Late<>(() -> RollupIndex.of(site));
    series = new Late<>(() -> series(site));
    coverage = new Late<>(() -> Coverage.of(site));
    register = new Late<>(() -> Register.of(site, coverage()));
    neighbourhood = new Late<>(() -> Neighbourhood.of(site));
  }

  /** Who asks for figures asks for their sums next, which another processor can make meanwhile. */
  private SeriesIndex series(Site site) {
    rollups.begin();
    return SeriesIndex.of(site);
  }

  YearArchive archive() {
    return archive.get();
  }

  OrganisationTree tree() {
    return tree.get();
  }

  TagIndex tags() {
    return tags.get();
  }

  AreaIndex areas() {
    return areas.get();
  }

  SeriesIndex series() {
    return series.get();
  }

  RollupIndex rollups() {
    return rollups.get();
  }

  Coverage coverage() {
    return coverage.get();
  }

  Register register() {
    return register.get();
  }

  Neighbourhood neighbourhood() {
    return neighbourhood.get();
  }
}
