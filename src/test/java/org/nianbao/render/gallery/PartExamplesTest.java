package org.nianbao.render.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartExamplesTest {

  /** What frames every page, the gallery too. */
  private static final List<String> FRAME = List.of("crumbs", "footer", "header", "layout");

  @Test
  void readsWhatAPartDeclaresOnTop() {
    assertThat(
            PartExamples.parse(
                "tag",
                "<#-- Short links in a row.\n     links: List<Link>\n     example: <@tag.list [\n"
                    + "       {\"text\": \"送温暖\"}]/> -->\n<#macro list links></#macro>"))
        .isEqualTo(
            new PartExample(
                "tag",
                "Short links in a row. links: List<Link>",
                "<@tag.list [{\"text\": \"送温暖\"}]/>"));
  }

  @Test
  void aPartMayDeclareNothing() {
    assertThat(PartExamples.parse("x", "<#macro x></#macro>"))
        .isEqualTo(new PartExample("x", "", ""));
    assertThat(PartExamples.parse("x", "<#-- open")).isEqualTo(new PartExample("x", "", ""));
    assertThat(PartExamples.parse("x", "<#-- Words. -->"))
        .isEqualTo(new PartExample("x", "Words.", ""));
  }

  @Test
  void everyPartOfThisRepositoryHasAnExample() {
    assertThat(PartExamples.load(Path.of("templates")))
        .hasSizeGreaterThan(20)
        .allSatisfy(it -> assertThat(it.description()).as(it.name()).isNotEmpty())
        .filteredOn(it -> it.source().isEmpty())
        .extracting(PartExample::name)
        .isEqualTo(FRAME);
  }

  @Test
  void passesOverWhatCannotBeRead(@TempDir Path templates) throws Exception {
    assertThat(PartExamples.load(templates)).isEmpty();
    Files.createDirectories(templates.resolve("parts"));
    Files.write(
        templates.resolve("parts/a.ftlh"), "<#-- é -->".getBytes(StandardCharsets.ISO_8859_1));
    Files.writeString(templates.resolve("parts/b.txt"), "<#-- x -->");

    assertThat(PartExamples.load(templates)).isEmpty();
  }
}
