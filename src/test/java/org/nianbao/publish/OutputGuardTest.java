package org.nianbao.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputGuardTest {

  private final Path folder;
  private final TestSite site;

  OutputGuardTest(@TempDir Path folder) {
    this.folder = folder;
    site = TestSite.in(folder);
  }

  @Test
  void refusesAFolderThatWeDidNotMake() {
    TestSite.write(site.output.resolve("论文.docx"), "三年的心血");

    assertThat(site.open()).isEmpty();

    assertThat(site.faults()).containsExactly("NB701 %1$s:1:1 [%1$s]".formatted(site.output));
    assertThat(TestSite.files(site.output)).containsEntry("论文.docx", "三年的心血");
    assertThat(TestSite.names(site.target)).containsExactly("site");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "", "{\"generator\":\"other 1\"}", "{\"generator\":{}}", "{"})
  void isNotTakenInByTheManifestOfAnotherProgram(String text) {
    TestSite.write(site.output.resolve("edition.json"), text);

    assertThat(site.open()).isEmpty();
    assertThat(site.faults()).singleElement().asString().startsWith("NB701");
  }

  @Test
  void refusesAFile() {
    TestSite.write(site.output, "一个文件");

    assertThat(site.open()).isEmpty();
    assertThat(site.faults()).singleElement().asString().startsWith("NB701");
  }

  @Test
  void refusesALinkThatLeadsNowhere() throws IOException {
    Files.createDirectories(site.target);
    Files.createSymbolicLink(site.output, folder.resolve("nowhere"));

    assertThat(site.open()).isEmpty();
    assertThat(site.faults()).singleElement().asString().startsWith("NB701");
  }

  @Test
  void refusesAnEditionThatHoldsARepository() throws IOException {
    site.publish("工会年报");
    Files.createDirectory(site.output.resolve(".git"));

    assertThat(site.open()).isEmpty();
    assertThat(site.faults()).singleElement().asString().startsWith("NB701");
  }

  @Test
  void refusesToReplaceWhatCameMeanwhile() {
    try (Publication publication = site.open().orElseThrow()) {
      TestSite.write(site.output.resolve("论文.docx"), "三年的心血");

      assertThat(publication.publish(TestSite.IMPRINT, TestSite.HOST)).isFalse();
    }

    assertThat(site.faults()).singleElement().asString().startsWith("NB701");
    assertThat(TestSite.files(site.output)).containsOnlyKeys("论文.docx");
  }

  @ParameterizedTest
  @CsvSource({
    "'', .",
    "., .",
    ".., .",
    "../.., .",
    "target/.., .",
    "content, content",
    "content/reports, content",
    "content/reports/new/2012, content",
    "templates, templates",
    "assets/site, assets",
    "src, src",
    "src/main, src",
    ".git/pages, .git",
  })
  void refusesToTouchTheSources(String output, String part) {
    Path chosen = site.source.resolve(output);

    assertThat(site.open(chosen)).isEmpty();
    assertThat(site.faults())
        .containsExactly("NB702 %1$s:1:1 [%1$s, %2$s]".formatted(chosen, part));
  }

  @Test
  void refusesToTouchTheSourcesThroughALink() throws IOException {
    Files.createSymbolicLink(folder.resolve("alias"), site.source.resolve("content"));

    assertThat(site.open(folder.resolve("alias/site"))).isEmpty();
    assertThat(site.faults()).singleElement().asString().startsWith("NB702").endsWith("content]");
  }

  @Test
  void refusesAFolderAroundLinkedSources() throws IOException {
    Path data = Files.createDirectories(folder.resolve("data/templates"));
    Files.createSymbolicLink(site.source.resolve("templates"), data);

    assertThat(site.open(folder.resolve("data"))).isEmpty();
    assertThat(site.faults()).singleElement().asString().startsWith("NB702").endsWith("templates]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"site", "docs", "contents", "target/content", "../other"})
  void acceptsFoldersBesideTheSources(String output) {
    try (Publication publication = site.open(site.source.resolve(output)).orElseThrow()) {
      assertThat(publication.folder()).isEmptyDirectory();
    }
    assertThat(site.faults()).isEmpty();
  }

  @Test
  void saysThatAFolderCannotBeMade() {
    Path file = site.source.resolve("jbake.properties");

    assertThat(site.open(file.resolve("site"))).isEmpty();
    assertThat(site.faults())
        .singleElement()
        .asString()
        .matches("NB704 \\Q%1$s\\E:1:1 \\[\\Q%1$s\\E, .+\\]".formatted(file.resolve("site")));
  }

  @Test
  void namesAnOutputAsGiven() {
    assertThat(site.open(Path.of(""))).isEmpty().as("the working folder is not empty");

    assertThat(site.faults()).containsExactly("NB701 --output:1:1 [--output]");
  }
}
