package org.nianbao;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nianbao.git.Commit;
import org.nianbao.git.SiteRepository;
import org.nianbao.model.Site;
import org.nianbao.publish.Imprint;

/** What an edition says of how it was made. */
final class Imprints {

  /** All of a site folder that goes into an edition. */
  private static final List<String> SOURCES =
      List.of("jbake.properties", "content", "templates", "assets");

  private Imprints() {}

  /** That of the site which a run with these options made. */
  static Imprint of(BuildOptions options, Site site) {
    Optional<Commit> commit = commit(options.source());
    return new Imprint(
        Version.current(),
        commit.map(Commit::id),
        commit.map(Commit::isChanged).orElse(false),
        newest(site),
        options.drafts(),
        options.future());
  }

  private static Optional<Commit> commit(Path source) {
    Optional<SiteRepository> repository = SiteRepository.around(source);
    try (SiteRepository it = repository.orElse(null)) {
      return it == null ? Optional.empty() : it.current(SOURCES);
    }
  }

  private static Optional<LocalDate> newest(Site site) {
    return site.reports().values().stream().map(it -> it.date()).max(Comparator.naturalOrder());
  }
}
