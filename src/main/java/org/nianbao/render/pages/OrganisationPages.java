package org.nianbao.render.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nianbao.derive.organisation.Branch;
import org.nianbao.model.Addresses;
import org.nianbao.model.Id;
import org.nianbao.model.Organisation;
import org.nianbao.model.YearRange;
import org.nianbao.render.jbake.PageDraft;
import org.nianbao.render.view.FormerParent;
import org.nianbao.render.view.Link;
import org.nianbao.render.view.OrganisationView;
import org.nianbao.render.words.YearWords;

/** The page of each organisation. */
final class OrganisationPages {

  private final Edition edition;
  private final SeriesTables tables;
  private final YearWords years;

  private OrganisationPages(Edition edition) {
    this.edition = edition;
    this.tables = new SeriesTables(edition);
    this.years = new YearWords(edition.messages());
  }

  static Stream<PageDraft> of(Edition edition) {
    OrganisationPages pages = new OrganisationPages(edition);
    return edition.derived().tree().branches().values().stream().map(pages::page);
  }

  private PageDraft page(Branch branch) {
    Organisation organisation = branch.organisation();
    List<Link> parents =
        branch.path().stream()
            .filter(it -> !it.id().equals(organisation.id()))
            .map(edition.links()::organisation)
            .toList();
    Head head =
        new Head(
            "organisation",
            Addresses.organisation(organisation.id()),
            organisation.name(),
            edition.text("description.organisation", organisation.name(), branch.reports().size()),
            "organisations",
            Stream.concat(
                    Stream.of(edition.links().home(), edition.links().organisations()),
                    parents.stream())
                .toList(),
            organisation.sample());
    return head.with(edition, view(branch, parents), Documents.source(organisation));
  }

  private OrganisationView view(Branch branch, List<Link> parents) {
    Organisation organisation = branch.organisation();
    Id id = organisation.id();
    return new OrganisationView(
        organisation.name(),
        organisation.shortName(),
        organisation.script().tag(),
        organisation.kind().id(),
        parents,
        organisation.newest().map(it -> years.of(it.years())).orElse(""),
        former(organisation),
        OrganisationItems.of(edition, branch.children()),
        organisation.place().orElse(null),
        existence(organisation.exists()),
        Markup.on(Addresses.organisation(id)).text(organisation.profile()),
        organisation.sample(),
        ReportItems.of(edition, branch.reports()),
        tables.byIndicator(edition.derived().series().byOrganisation().getOrDefault(id, List.of())),
        tables.totalsByIndicator(
            edition.derived().rollups().byOrganisation().getOrDefault(id, List.of())),
        WaivedNotes.of(edition, "content/" + Documents.source(organisation)).notes(),
        edition.derived().coverage().byOrganisation().getOrDefault(id, List.of()));
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
