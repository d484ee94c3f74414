package org.nianbao.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nianbao.model.Id;
import org.nianbao.model.ReportKey;
import org.nianbao.model.Script;
import org.nianbao.problem.Code;
import org.nianbao.problem.Problems;
import org.nianbao.read.Images;
import org.nianbao.read.RawDocument;
import org.nianbao.read.Sources;

/**
 * A document of half a megabyte with as many faults as fit. To look for the place of each in all of
 * it would take minutes; here it takes seconds, so that the limit is no matter of the machine.
 */
final class ManyFaultsTest {

  private static final String PATH = "content/reports/binhe/2023.adoc";
  private static final int MANY = 40_000;
  private static final Sources SOURCES =
      new Sources(Map.of(PATH, Collections.nCopies(400, "字".repeat(600))));

  private final Problems problems = new Problems();

  @Test
  void attributesThatAreNotAllowed() {
    read(repeated(i -> "<br y" + i + ">"));

    assertThat(problems.all())
        .hasSize(Sanitiser.MAX_REPORTED)
        .allMatch(it -> it.code() == Code.NB508);
  }

  @Test
  void theSameAttributeAgainAndAgain() {
    read(repeated(i -> "<br y>"));

    assertThat(problems.all()).hasSize(1);
  }

  @Test
  void linksToNowhere() {
    read(repeated(i -> "<a href=\"x" + i + ".pdf\">x</a>"));

    assertThat(problems.all()).hasSize(MANY);
  }

  @Test
  void picturesThatAreNotThere() {
    read(repeated(i -> "<img src=\"x" + i + ".png\" alt=\"x\">"));

    assertThat(problems.all()).hasSize(MANY);
  }

  private static String repeated(IntFunction<String> html) {
    return IntStream.range(0, MANY)
        .mapToObj(html)
        .collect(Collectors.joining("", "<div class=\"\uE005at-0-1\">", "</div>"));
  }

  private void read(String html) {
    ReportKey key = new ReportKey(new Id("binhe"), 2023, Optional.empty());
    FiledDocument document =
        new FiledDocument(
            DocumentType.REPORT,
            key.organisation(),
            Optional.of(key),
            new RawDocument(PATH, Optional.empty(), List.of(), List.of(PATH), html));
    BodyReader reader =
        new BodyReader(
            new Documents(List.of(document), SOURCES),
            new TreeSet<>(),
            Images.none(),
            Set.of(),
            SOURCES,
            problems);
    assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> reader.read(document, Script.HANS, Figures.NONE));
  }
}
