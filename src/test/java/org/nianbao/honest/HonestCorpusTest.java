package org.nianbao.honest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nianbao.honest.HonestSite.Report;
import org.nianbao.problem.Language;
import org.nianbao.problem.Problem;
import org.nianbao.problem.Wording;

/** What honest editors write comes through with its meaning unharmed, and nothing is said of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HonestCorpusTest {

  /** As much as the product gives to a document that is deeply nested. */
  private static final long STACK_BYTES = 8L << 20;

  private List<Piece> pieces;
  private HonestSite site;
  private Pages pages;
  private Map<String, Element> meant;

  /** Both take some seconds, and neither needs the other. */
  @BeforeAll
  void buildTheSiteAndAskTheOracle(@TempDir Path folder)
      throws IOException, InterruptedException, ExecutionException {
    pieces = Piece.all();
    site = HonestSite.write(folder, Compositions.of(pieces));
    FutureTask<Map<String, Element>> oracle = new FutureTask<>(this::ask);
    new Thread(null, oracle, "oracle", STACK_BYTES).start();
    pages = Pages.of(site);
    meant = oracle.get();
  }

  private Map<String, Element> ask() throws IOException {
    Map<String, Element> bodies = new TreeMap<>();
    try (Oracle oracle = new Oracle()) {
      for (Report report : site.reports()) {
        bodies.put(report.address(), oracle.body(site, report));
      }
    }
    return bodies;
  }

  /** What the oracle says, but for what is permitted and not {@code left}. */
  private List<String> meant(Report report, Permitted... left) {
    Element body = Objects.requireNonNull(meant.get(report.address())).clone();
    return Transcript.of(Permitted.without(body, Side.ORACLE, report, left));
  }

  private static List<String> said(Element body, Report report, Permitted... left) {
    return Transcript.of(Permitted.without(body.clone(), Side.PRODUCT, report, left));
  }

  @Test
  void thereAreEnoughOfThem() {
    assertThat(pieces).hasSizeGreaterThan(450);
    assertThat(site.reports()).hasSizeGreaterThan(900);
    assertThat(site.reports()).extracting(it -> it.composition().lines()).doesNotHaveDuplicates();
    assertThat(pages.html()).hasSizeGreaterThan(site.reports().size());
  }

  @Test
  void theReadmeNamesEveryKindOfPiece() throws IOException {
    String readme = Files.readString(Piece.FOLDER.resolve("README.md"));
    Set<String> kinds = pieces.stream().map(Piece::kind).collect(Collectors.toSet());
    assertThat(kinds).allMatch(it -> readme.contains("| `" + it + "/` |"));
  }

  @Test
  void nothingIsSaidOfThemButWhatIsDeclared() {
    Wording wording = new Wording(Language.ZH_CN);
    Map<String, Set<String>> said = new TreeMap<>();
    for (Problem problem : pages.problems()) {
      assertThat(declared(problem))
          .as(() -> problem.code() + " " + problem.place() + " " + wording.message(problem))
          .isTrue();
      said.computeIfAbsent(problem.place().file(), file -> new TreeSet<>())
          .add(problem.code().toString());
    }
    for (Report report : site.reports()) {
      assertThat(said.getOrDefault("content/" + report.file(), Set.of()))
          .as(report.composition().name())
          .containsExactlyInAnyOrderElementsOf(report.composition().problems());
    }
  }

  private boolean declared(Problem problem) {
    return site.reports().stream()
        .filter(it -> ("content/" + it.file()).equals(problem.place().file()))
        .anyMatch(it -> it.composition().problems().contains(problem.code().toString()));
  }

  @Test
  void everyPageSaysWhatItsAuthorMeant() {
    Map<String, String> differences = new TreeMap<>();
    for (Report report : site.reports()) {
      Difference.between(meant(report), said(pages.body(report), report))
          .ifPresent(it -> differences.put(report.composition().name(), it));
    }
    assertThat(differences).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Damage.class)
  void harmOfEveryKindIsSeen(Damage damage) {
    Report report =
        site.reports().stream()
            .filter(it -> it.composition().name().equals(damage.piece()))
            .findFirst()
            .orElseThrow();
    Element body = pages.body(report);
    assertThat(said(body, report)).isEqualTo(meant(report));

    damage.harm(body);

    assertThat(said(body, report)).isNotEqualTo(meant(report));
  }

  @ParameterizedTest
  @EnumSource(Permitted.class)
  void nothingIsPermittedWithoutNeed(Permitted left) {
    boolean needed =
        site.reports().stream()
            .anyMatch(it -> !said(pages.body(it), it, left).equals(meant(it, left)));
    assertThat(needed).as(left.reason()).isTrue();
  }
}
