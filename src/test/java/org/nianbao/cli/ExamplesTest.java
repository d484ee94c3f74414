package org.nianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the guide and of the reference, put among the real content and checked. */
final class ExamplesTest {

  private static final Pattern GUIDE_EXAMPLE =
      Pattern.compile("\\[source,asciidoc,role=example]\n----\n(.*?)\n----\n", Pattern.DOTALL);
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
    List<String> examples = blocks(GUIDE_EXAMPLE, "content/pages/guide.adoc");
    assertThat(examples).hasSize(1);

    write("content/reports/linjiang-binhe/2025.adoc", examples.get(0));

    assertFaultless();
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
    assertThat(run.err()).isEmpty();
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
