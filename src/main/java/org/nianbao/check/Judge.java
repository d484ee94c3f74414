package org.nianbao.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.nianbao.cache.Cache;
import org.nianbao.cache.Digest;
import org.nianbao.cache.Pack;
import org.nianbao.cache.RecordCodec;
import org.nianbao.check.prose.Claim;
import org.nianbao.check.rules.Evidence;
import org.nianbao.check.rules.Finding;
import org.nianbao.check.rules.Rules;
import org.nianbao.model.Report;
import org.nianbao.work.Jobs;

/** Asks the rules, unless an earlier run asked them about the same. */
final class Judge {

  /** To be raised whenever rules find something else in the same evidence than before. */
  private static final String RULES = "1";

  private static final RecordCodec<Kept> CODEC = RecordCodec.of(Kept.class);
  private static final RecordCodec<Claims> CLAIMS = RecordCodec.of(Claims.class);

  private record Kept(List<Finding> findings) {}

  private record Claims(List<Claim> claims) {}

  private final Cache cache;
  private final Pack kept;
  private final Jobs jobs;

  Judge(Cache cache, Jobs jobs) {
    this.cache = cache;
    this.kept = cache.pack("documents");
    this.jobs = jobs;
  }

  /**
   * What rules find.
   *
   * @param outline as in {@link CheckedSite}
   * @param facets of the reports, in their order
   * @param reports whose texts claim something
   * @param documents what else decides: the reports that cannot be read
   * @param evidence made only where the rules are asked
   */
  List<Finding> findings(
      Digest outline,
      Collection<Facets> facets,
      List<Checked<Report>> reports,
      Documents documents,
      Supplier<Evidence> evidence) {
    Digest key = key(outline, facets, reports, documents);
    Optional<Kept> before = kept.find(key).flatMap(CODEC::decode);
    if (before.isPresent()) {
      return before.get().findings();
    }
    List<Finding> findings = Rules.check(evidence.get(), jobs);
    kept.keep(key, CODEC.encode(new Kept(findings)));
    return findings;
  }

  private Digest key(
      Digest outline,
      Collection<Facets> facets,
      List<Checked<Report>> reports,
      Documents documents) {
    List<String> all =
        new ArrayList<>(List.of(RULES, cache.program(), CODEC.schema(), outline.hex()));
    facets.forEach(it -> all.add(it.figures().hex()));
    documents.unreadable().stream().sorted().forEach(all::add);
    reports.stream()
        .filter(it -> !it.claims().isEmpty())
        .flatMap(
            it ->
                Stream.of(
                    it.document().path(), Digest.of(CLAIMS.encode(new Claims(it.claims()))).hex()))
        .forEach(all::add);
    return Digest.of(all);
  }
}
