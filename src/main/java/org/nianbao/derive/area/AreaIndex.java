package org.nianbao.derive.area;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nianbao.derive.Order;
import org.nianbao.model.Id;
import org.nianbao.model.Report;
import org.nianbao.model.Section;
import org.nianbao.model.Site;

/**
 * What reports say about each area of work.
 *
 * @param sections newest report first, sections of one report in its own order; an area without any
 *     has an empty list
 */
public record AreaIndex(SortedMap<Id, List<AreaEntry>> sections) {

  public AreaIndex {
    sections = Collections.unmodifiableSortedMap(sections);
  }

  public static AreaIndex of(Site site) {
    SortedMap<Id, List<AreaEntry>> found = new TreeMap<>();
    site.areas().keySet().forEach(area -> found.put(area, new ArrayList<>()));
    for (Report report :
        site.reports().values().stream().sorted(Order.newestFirst(site)).toList()) {
      for (Section section : report.text().sections()) {
        for (Id area : section.areas()) {
          found.computeIfAbsent(area, it -> new ArrayList<>()).add(new AreaEntry(report, section));
        }
      }
    }
    found.replaceAll((area, entries) -> List.copyOf(entries));
    return new AreaIndex(found);
  }

  /** How many reports have a section about the area. */
  public int reports(Id area) {
    List<AreaEntry> entries = sections.getOrDefault(area, List.of());
    return (int) entries.stream().map(it -> it.report().key()).distinct().count();
  }
}
