package org.nianbao.derive;

import java.util.Comparator;
import java.util.Optional;
import org.nianbao.model.Area;
import org.nianbao.model.Indicator;
import org.nianbao.model.Organisation;
import org.nianbao.model.Report;
import org.nianbao.model.Site;

/** In which order things stand in lists, decided once for the whole site. */
public final class Order {

  /** By name, as a Chinese reader looks it up: by pinyin. */
  public static final Comparator<Organisation> ORGANISATIONS_BY_NAME =
      Comparator.comparing(Organisation::sortKey)
          .thenComparing(Organisation::name)
          .thenComparing(Organisation::id);

  /** From above in the tree of unions, then by name. */
  public static final Comparator<Organisation> ORGANISATIONS =
      Comparator.comparing(Organisation::kind).thenComparing(ORGANISATIONS_BY_NAME);

  public static final Comparator<Indicator> INDICATORS =
      Comparator.comparing(Indicator::sortKey)
          .thenComparing(it -> it.name())
          .thenComparing(Indicator::id);

  public static final Comparator<Area> AREAS =
      Comparator.comparingInt(Area::order).thenComparing(Area::id);

  /**
   * Which of an organisation's reports of one year speaks for it: one of its own before a member's
   * summary, the report of the year before further documents.
   */
  public static final Comparator<Report> AUTHORITY =
      Comparator.comparing(Report::authorKind)
          .thenComparing(report -> report.key().variant().isPresent())
          .thenComparing(Report::key);

  private Order() {}

  /** By area of work, those without one last, then by name. */
  public static Comparator<Indicator> indicators(Site site) {
    return Comparator.comparing(
            (Indicator it) -> it.area().flatMap(id -> Optional.ofNullable(site.areas().get(id))),
            (one, other) ->
                one.isPresent() && other.isPresent()
                    ? AREAS.compare(one.get(), other.get())
                    : Boolean.compare(other.isPresent(), one.isPresent()))
        .thenComparing(INDICATORS);
  }

  /** By year, then date, both from new to old, then by the organisation's name. */
  public static Comparator<Report> newestFirst(Site site) {
    return Comparator.comparing((Report report) -> report.key().year(), Comparator.reverseOrder())
        .thenComparing(Report::date, Comparator.reverseOrder())
        .thenComparing(report -> site.organisationOf(report).sortKey())
        .thenComparing(Report::key);
  }
}
