package org.nianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the guide and of the reference, put among the real content and checked. */
final class ExamplesTest {

  private static final String GUIDE = "content/pages/guide.adoc";
  private static final Pattern GUIDE_EXAMPLE =
      Pattern.compile("\\[source,asciidoc,role=example]\n----\n(.*?)\n----\n", Pattern.DOTALL);
  private static final Pattern GUIDE_FIGURES =
      Pattern.compile(
          "\\[source,asciidoc,role=\"figures(?: (NB\\d{3}))?\"]\n----\n(.*?)\n----\n"
              + "(?:\n[^\n\\[]+\n)?(?:\n\\[listing,role=output]\n\\.{4}\n(.*?)\n\\.{4}\n)?",
          Pattern.DOTALL);
  private static final Pattern CODE = Pattern.compile("(?:错误|警告) (NB\\d{3})：");

  /** That no sibling of the example has reported for its year is as it is. */
  private static final String MISSING_SIBLINGS = "NB451";

  private static final Pattern REFERENCE_EXAMPLE =
      Pattern.compile("```asciidoc\n(= [^\n]+\n:jbake-type: .*?)\n```", Pattern.DOTALL);

  @TempDir private Path site;

  @BeforeEach
  void copyTheSite() throws IOException {
    SiteRuns.copy(Path.of("content"), site.resolve("content"));
    SiteRuns.copy(Path.of("templates"), site.resolve("templates"));
    Files.copy(Path.of("jbake.properties"), site.resolve("jbake.properties"));
  }

  @Test
  void theReportOfTheGuideIsFaultless() throws IOException {
    List<String> examples = blocks(GUIDE_EXAMPLE, GUIDE);
    assertThat(examples).hasSize(1);

    write("content/reports/linjiang-binhe/2025.adoc", examples.get(0));

    assertFaultless();
  }

  @Test
  void theFiguresOfTheGuideAreJudgedAsItSays() throws IOException {
    String guide = Files.readString(Path.of(GUIDE));
    List<MatchResult> examples = GUIDE_FIGURES.matcher(guide).results().toList();
    assertThat(examples).hasSize(guide.split("role=\"figures", -1).length - 1);
    assertThat(examples).filteredOn(it -> it.group(3) != null).hasSize(2);
    for (int i = 0; i < examples.size(); i++) {
      writeBranch("guide-" + i, examples.get(i).group(2));
    }

    String found = SiteRuns.run(site, "check", "2026-11-20").err();

    for (int i = 0; i < examples.size(); i++) {
      MatchResult example = examples.get(i);
      String branch = "content/reports/guide-" + i + "/";
      String own =
          Arrays.stream(found.split("\n(?=content/)", -1))
              .filter(it -> it.startsWith(branch))
              .collect(Collectors.joining("\n"))
              .replace(branch, "content/reports/linjiang-binhe/");
      assertThat(codes(own))
          .as(example.group(2) + "\n" + own)
          .isEqualTo(example.group(1) == null ? Set.of() : Set.of(example.group(1)));
      if (example.group(3) != null) {
        assertThat(own).contains(example.group(3));
      }
    }
  }

  /** A branch of its own for an example, with the year before. */
  private void writeBranch(String id, String figures) throws IOException {
    Path branch = site.resolve("content/reports").resolve(id);
    Files.createDirectories(branch);
    Files.copy(Path.of("content/reports/linjiang-binhe/2024.adoc"), branch.resolve("2024.adoc"));
    write("content/reports/" + id + "/2025.adoc", reportWith(figures));
    write(
        "content/organisations/" + id + ".adoc",
        """
        = 滨河街道总工会（%s）
        :jbake-type: organisation
        :jbake-status: published
        :kind: subdistrict

        示例。
        """
            .formatted(id));
  }

  private static String reportWith(String figures) {
    String references =
        figures
            .lines()
            .filter(it -> it.startsWith(":metric-"))
            .map(it -> "{" + it.substring(1, it.indexOf(':', 1)) + "}")
            .collect(Collectors.joining("，"));
    return """
        = 滨河街道总工会 2025 年度工作总结
        :jbake-type: report
        :jbake-status: published
        :jbake-date: 2025-12-31
        :period: 2025-01-01/2025-12-31
        %s

        一年的数字是：%s。
        """
        .formatted(figures, references);
  }

  private static Set<String> codes(String report) {
    return CODE.matcher(report)
        .results()
        .map(it -> it.group(1))
        .filter(it -> !it.equals(MISSING_SIBLINGS))
        .collect(Collectors.toSet());
  }

  @Test
  void theDocumentsOfTheReferenceAreFaultless() throws IOException {
    Map<String, String> targets = new LinkedHashMap<>();
    targets.put("report", "content/reports/liaobu-town/2012.adoc");
    targets.put("organisation", "content/organisations/liaobu-town.adoc");
    targets.put("indicator", "content/indicators/petitions.adoc");
    List<String> examples = blocks(REFERENCE_EXAMPLE, "docs/format.md");
    assertThat(examples).hasSameSizeAs(targets.keySet());

    for (String example : examples) {
      String type =
          example.lines().filter(it -> it.startsWith(":jbake-type:")).findFirst().orElse("");
      write(targets.getOrDefault(type.substring(":jbake-type: ".length()), ""), example);
    }

    assertFaultless();
  }

  private void assertFaultless() {
    SiteRuns.Run run = SiteRuns.run(site, "check", "2026-11-20");
    assertThat(codes(run.err())).as(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  private void write(String path, String text) throws IOException {
    Files.writeString(site.resolve(path), text + "\n");
  }

  private static List<String> blocks(Pattern pattern, String file) throws IOException {
    Matcher matcher = pattern.matcher(Files.readString(Path.of(file)));
    return matcher.results().map(it -> it.group(1)).toList();
  }
}
