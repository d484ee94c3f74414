package org.nianbao.derive.year;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nianbao.derive.Order;
import org.nianbao.model.Report;
import org.nianbao.model.Site;

/**
 * The reports of each calendar year.
 *
 * @param years from new to old; the reports of a year newest first
 */
public record YearArchive(SortedMap<Integer, List<Report>> years) {

  public YearArchive {
    years = Collections.unmodifiableSortedMap(years);
  }

  public static YearArchive of(Site site) {
    return new YearArchive(
        site.reports().values().stream()
            .sorted(Order.newestFirst(site))
            .collect(
                groupingBy(
                    report -> report.key().year(),
                    () -> new TreeMap<>(Comparator.<Integer>reverseOrder()),
                    collectingAndThen(toList(), List::copyOf))));
  }
}
