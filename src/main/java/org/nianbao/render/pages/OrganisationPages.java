package org.nianbao.render.pages;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nianbao.derive.organisation.Branch;
import org.nianbao.derive.rollup.TotalRow;
import org.nianbao.derive.series.Row;
import org.nianbao.model.Addresses;
import org.nianbao.model.Id;
import org.nianbao.model.Organisation;
import org.nianbao.model.Report;
import org.nianbao.model.ReportKey;
import org.nianbao.model.Tenure;
import org.nianbao.model.YearRange;
import org.nianbao.render.jbake.Batch;
import org.nianbao.render.jbake.PageDraft;
import org.nianbao.render.view.CountedLink;
import org.nianbao.render.view.FormerParent;
import org.nianbao.render.view.Link;
import org.nianbao.render.view.OrganisationView;
import org.nianbao.render.view.Pager;
import org.nianbao.render.view.SeriesTable;
import org.nianbao.render.words.YearWords;

/** The pages of each organisation. */
final class OrganisationPages {

  private final Edition edition;
  private final SeriesTables tables;
  private final YearWords years;
  private final Room room;

  private OrganisationPages(Edition edition) {
    this.edition = edition;
    this.tables = new SeriesTables(edition);
    this.years = new YearWords(edition.messages());
    this.room = Room.of(edition);
  }

  static List<Batch> batches(Edition edition) {
    Set<Id> above =
        edition.site().organisations().values().stream()
            .flatMap(it -> it.parents().stream())
            .map(Tenure::parent)
            .collect(Collectors.toSet());
    return edition.derived().tree().branches().values().stream()
        .map(it -> batch(edition, it, above.contains(it.organisation().id())))
        .toList();
  }

  /** Where others are or were below it, what they state adds up on its pages. */
  private static Batch batch(Edition edition, Branch branch, boolean adds) {
    Ingredients ingredients = edition.ingredients();
    return new Batch(
        Addresses.organisation(branch.organisation().id()),
        () ->
            adds
                ? ingredients.ofAll()
                : Stream.concat(
                        ingredients.summaries(branch.reports().stream()),
                        ingredients.figures(branch.reports().stream()))
                    .toList(),
        () -> new OrganisationPages(edition).all(branch));
  }

  private Stream<PageDraft> all(Branch branch) {
    return Stream.concat(pages(branch), BelowPages.of(edition, branch, head(branch)));
  }

  /** The page of an organisation, and those with its earlier reports and figures. */
  private Stream<PageDraft> pages(Branch branch) {
    Id id = branch.organisation().id();
    List<Row> series = rows(id);
    List<TotalRow> totals =
        edition.derived().rollups().byOrganisation().getOrDefault(id, List.of());
    List<List<Integer>> years = SeriesTables.years(series, Row::points);
    List<List<Integer>> totalYears = SeriesTables.years(totals, TotalRow::totals);
    List<Paging.Slice<Report>> reports =
        Paging.slices(branch.reports(), head(branch).address(), room.entries());
    int last = Math.max(reports.size(), Math.max(years.size(), totalYears.size()));
    List<Integer> numbers = IntStream.range(0, last).boxed().toList();
    return Paging.slices(numbers, head(branch).address(), 1).stream()
        .map(
            slice -> {
              int number = slice.number() - 1;
              OrganisationView view =
                  view(
                      branch,
                      slice.isFirst(),
                      number < reports.size() ? reports.get(number).items() : List.of(),
                      number < years.size() ? tables.byIndicator(series, years.get(number)) : null,
                      number < totalYears.size()
                          ? tables.totalsByIndicator(totals, totalYears.get(number))
                          : null,
                      slice.pager(),
                      number + 1 < Math.max(years.size(), totalYears.size()));
              Head here = head(branch).on(edition, slice);
              return slice.isFirst()
                  ? here.with(edition, view, Documents.source(branch.organisation()))
                  : here.with(edition, view);
            });
  }

  private List<Row> rows(Id organisation) {
    return edition.derived().series().byOrganisation().getOrDefault(organisation, List.of());
  }

  private Head head(Branch branch) {
    Organisation organisation = branch.organisation();
    return new Head(
        "organisation",
        Addresses.organisation(organisation.id()),
        organisation.name(),
        edition.text("description.organisation", organisation.name(), branch.reports().size()),
        "organisations",
        Stream.concat(
                Stream.of(edition.links().home(), edition.links().organisations()),
                parents(branch).stream())
            .toList(),
        organisation.sample());
  }

  private List<Link> parents(Branch branch) {
    return branch.path().stream()
        .filter(it -> !it.id().equals(branch.organisation().id()))
        .map(edition.links()::organisation)
        .toList();
  }

  private OrganisationView view(
      Branch branch,
      boolean whole,
      List<Report> reports,
      @Nullable SeriesTable series,
      @Nullable SeriesTable rollup,
      Pager pager,
      boolean earlier) {
    Organisation organisation = branch.organisation();
    Id id = organisation.id();
    boolean all = BelowPages.areNone(edition, branch);
    List<Branch> children = all ? branch.children() : branch.children().subList(0, room.aside());
    return new OrganisationView(
        organisation.name(),
        organisation.shortName(),
        organisation.script().tag(),
        organisation.kind().id(),
        parents(branch),
        organisation.newest().map(it -> years.of(it.years())).orElse(""),
        former(organisation),
        whole ? OrganisationItems.below(edition, children).items() : List.of(),
        all ? null : new CountedLink(BelowPages.link(edition, branch), branch.children().size()),
        organisation.place().orElse(null),
        existence(organisation.exists()),
        whole ? Markup.on(Addresses.organisation(id)).text(organisation.profile()) : "",
        organisation.sample(),
        whole,
        branch.reports().size(),
        ReportItems.of(edition, reports),
        whole ? new SeriesCharts(edition).byIndicator(rows(id)) : List.of(),
        series,
        rollup,
        pager,
        earlier,
        WaivedNotes.of(edition, "content/" + Documents.source(organisation)).notes(),
        compare(branch),
        whole ? new Matrices(edition).family(branch) : null,
        edition.derived().coverage().byOrganisation().getOrDefault(id, List.of()));
  }

  private @Nullable Link compare(Branch branch) {
    List<ReportKey> newest =
        branch.reports().stream()
            .filter(it -> !it.figures().isEmpty())
            .map(Report::key)
            .limit(1)
            .toList();
    return newest.isEmpty() ? null : edition.links().compare(newest);
  }

  private List<FormerParent> former(Organisation organisation) {
    return organisation.parents().stream()
        .filter(it -> organisation.newest().filter(it::equals).isEmpty())
        .map(it -> new FormerParent(link(it.parent()), years.of(it.years())))
        .toList();
  }

  private Link link(Id organisation) {
    return edition
        .links()
        .organisation(edition.derived().tree().branch(organisation).organisation());
  }

  private static @Nullable String existence(YearRange years) {
    return years.equals(YearRange.ALWAYS) ? null : year(years.first()) + "—" + year(years.last());
  }

  private static String year(Optional<Integer> year) {
    return year.map(String::valueOf).orElse("");
  }
}
