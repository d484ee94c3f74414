package org.nianbao.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFilesTest {

  private static final String PHOTO = "reports/liaobu-town/合影.jpg";

  private final Path folder;
  private final TestSite site;
  private final Path content;
  private final Publication publication;

  SourceFilesTest(@TempDir Path folder) {
    this.folder = folder;
    site = TestSite.in(folder);
    content = site.source.resolve("content");
    TestSite.write(content.resolve(PHOTO), "照片");
    publication = site.open().orElseThrow();
  }

  @AfterEach
  void close() {
    publication.close();
  }

  @Test
  void copiesATreeWithoutHiddenFiles() {
    Path assets = site.source.resolve("assets");
    TestSite.write(assets.resolve("img/徽标.svg"), "<svg/>");
    TestSite.write(assets.resolve(".DS_Store"), "x");
    TestSite.write(assets.resolve(".git/config"), "x");

    publication.copyTree(assets, "assets");

    assertThat(site.faults()).isEmpty();
    assertThat(TestSite.files(publication.folder()))
        .containsOnlyKeys("assets/img/徽标.svg", "assets/site.css");
  }

  @Test
  void acceptsAMissingTree() {
    publication.copyTree(site.source.resolve("none"), "assets");

    assertThat(site.faults()).isEmpty();
  }

  @Test
  void reportsLinksInATreeAndDoesNotFollowThem() throws IOException {
    Path assets = site.source.resolve("assets");
    TestSite.write(folder.resolve("secret/key.txt"), "密码");
    Files.createSymbolicLink(assets.resolve("file"), folder.resolve("secret/key.txt"));
    Files.createSymbolicLink(assets.resolve("folder"), folder.resolve("secret"));

    publication.copyTree(assets, "assets");

    assertThat(site.faults())
        .containsExactly(
            "NB105 assets/file:1:1 [assets/file]", "NB105 assets/folder:1:1 [assets/folder]");
    assertThat(TestSite.files(publication.folder())).containsOnlyKeys("assets/site.css");
  }

  @Test
  void reportsATreeThatIsALink() throws IOException {
    Files.createSymbolicLink(site.source.resolve("linked"), site.source.resolve("assets"));

    publication.copyTree(site.source.resolve("linked"), "assets");

    assertThat(site.faults()).containsExactly("NB105 linked:1:1 [linked]");
    assertThat(publication.folder()).isEmptyDirectory();
  }

  @Test
  void copiesAnAttachment() {
    publication.copy(content, PHOTO);

    assertThat(site.faults()).isEmpty();
    assertThat(TestSite.files(publication.folder())).containsEntry(PHOTO, "照片");
  }

  @Test
  void refusesAnAttachmentThatBecameALink() throws IOException {
    Path photo = content.resolve(PHOTO);
    Files.delete(photo);
    Files.createSymbolicLink(photo, site.source.resolve("jbake.properties"));

    publication.copy(content, PHOTO);

    assertThat(site.faults())
        .containsExactly("NB105 content/%1$s:1:1 [content/%1$s]".formatted(PHOTO));
    assertThat(publication.folder()).isEmptyDirectory();
  }

  @Test
  void refusesAnAttachmentBelowALinkedFolder() throws IOException {
    Path real = content.resolve("reports/liaobu-town");
    Path linked = content.resolve("reports/linked");
    Files.createSymbolicLink(linked, real);

    publication.copy(content, "reports/linked/合影.jpg");

    assertThat(site.faults())
        .containsExactly("NB105 content/reports/linked:1:1 [content/reports/linked]");
    assertThat(publication.folder()).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../jbake.properties", "reports/../../jbake.properties", "/x", "", "."})
  void refusesAnAttachmentFromOutsideTheContent(String file) {
    publication.copy(content, file);

    assertThat(site.faults()).singleElement().asString().startsWith("NB512");
    assertThat(publication.folder()).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {"reports", "reports/gone.jpg"})
  void reportsAnAttachmentThatIsNoFile(String file) {
    publication.copy(content, file);

    assertThat(site.faults())
        .singleElement()
        .asString()
        .startsWith("NB706 content/%s:1:1".formatted(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/index.html", "/合影.jpg/index.html"})
  void neverTakesThePlaceOfAPage(String below) {
    String page = below.isEmpty() ? PHOTO : PHOTO + below;
    TestSite.give(publication, page, "页面");

    publication.copy(content, PHOTO);

    assertThat(site.faults()).containsExactly("NB705 content/%1$s:1:1 [%1$s]".formatted(PHOTO));
    assertThat(TestSite.files(publication.folder())).containsEntry(page, "页面");
  }

  @Test
  void neverPutsAFileBelowAPage() {
    TestSite.give(publication, "reports/liaobu-town", "页面");

    publication.copy(content, PHOTO);

    assertThat(site.faults()).singleElement().asString().startsWith("NB705");
  }

  @Test
  void neverTakesThePlaceOfTheManifest() {
    TestSite.write(content.resolve("edition.json"), "{}");

    publication.copy(content, "edition.json");

    assertThat(site.faults()).containsExactly("NB705 content/edition.json:1:1 [edition.json]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x", "/x", "a/../../x", ""})
  void failsOnATargetOutsideTheOutput(String target) {
    assertThatThrownBy(() -> publication.copyTree(content, target))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
