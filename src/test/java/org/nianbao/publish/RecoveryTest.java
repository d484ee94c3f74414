package org.nianbao.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each test makes the state that an interrupted run leaves on disk, and runs again. */
class RecoveryTest {

  private final Path folder;
  private final TestSite site;
  private final Neighbours neighbours;

  RecoveryTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    site = TestSite.in(folder);
    neighbours = new Neighbours(Trees.real(site.output));
  }

  @Test
  void clearsPagesOfARunThatDiedWhileRendering() {
    site.publish("第一版");
    TestSite.write(neighbours.staging().resolve("half/index.html"), "半成品");

    try (Publication publication = site.open().orElseThrow()) {
      assertThat(publication.folder()).isEmptyDirectory();
    }
    assertThat(TestSite.files(site.output)).containsEntry("index.html", "第一版");
  }

  @Test
  void putsTheOldEditionBackAfterARunThatDiedBetweenTheRenames() throws IOException {
    site.publish("第一版");
    Files.move(site.output, neighbours.previous());
    TestSite.write(neighbours.staging().resolve("index.html"), "第二版");

    site.open().orElseThrow().close();

    assertThat(TestSite.files(site.output)).containsEntry("index.html", "第一版");
    assertThat(TestSite.names(site.target)).containsExactly("site");
  }

  @Test
  void putsTheOldEditionBackWhereOnlyAnEmptyFolderIs() throws IOException {
    site.publish("第一版");
    Files.move(site.output, neighbours.previous());
    Files.createDirectory(site.output);

    site.open().orElseThrow().close();

    assertThat(TestSite.files(site.output)).containsEntry("index.html", "第一版");
  }

  @Test
  void clearsTheOldEditionAfterARunThatDiedWhileDeletingIt() {
    site.publish("第二版");
    TestSite.write(neighbours.previous().resolve("index.html"), "第一版");

    site.open().orElseThrow().close();

    assertThat(TestSite.files(site.output)).containsEntry("index.html", "第二版");
    assertThat(TestSite.names(site.target)).containsExactly("site");
  }

  @Test
  void neverTakesHalfAnOldEditionForAWholeOne() {
    TestSite.write(neighbours.previous().resolve("about/index.html"), "没有清单的残余");

    site.open().orElseThrow().close();

    assertThat(site.output).doesNotExist();
    assertThat(neighbours.previous()).doesNotExist();
  }

  @Test
  void touchesNothingWhereTheOutputIsNotOurs() throws IOException {
    site.publish("第一版");
    Files.move(site.output, neighbours.previous());
    TestSite.write(site.output.resolve("论文.docx"), "三年的心血");

    assertThat(site.open()).isEmpty();
    assertThat(TestSite.files(neighbours.previous())).containsEntry("index.html", "第一版");
  }

  @Test
  void doesNotFollowALinkInWhatItClears() throws IOException {
    Path precious = folder.resolve("precious");
    TestSite.write(precious.resolve("edition.json"), "{}");
    Files.createDirectories(neighbours.staging());
    Files.createSymbolicLink(neighbours.staging().resolve("link"), precious);
    Files.createSymbolicLink(neighbours.previous(), precious);

    site.open().orElseThrow().close();

    assertThat(TestSite.files(precious)).containsOnlyKeys("edition.json");
    assertThat(TestSite.names(site.target)).isEmpty();
  }

  @Test
  void putsTheOldEditionBackIfTheNewOneCannotBePutInPlace() {
    site.publish("第一版");
    assertThat(neighbours.staging()).doesNotExist();

    for (Disk disk : List.of(new Disk(), new DiskWithoutExchange())) {
      assertThatThrownBy(() -> new Swap(neighbours, disk).putInPlace(neighbours.staging()))
          .isInstanceOf(IOException.class);

      assertThat(TestSite.files(site.output)).containsEntry("index.html", "第一版");
      assertThat(neighbours.previous()).doesNotExist();
    }
  }

  @Test
  void reportsAnEditionThatCannotBePutInPlace() throws IOException {
    site.publish("第一版");
    try (Publication publication =
        site.open(site.output, new DiskWithoutExchange()).orElseThrow()) {
      TestSite.give(publication, "index.html", "第二版");
      // A folder that is not empty cannot be the target of a rename.
      TestSite.write(neighbours.previous().resolve("stray"), "");

      assertThat(publication.publish(TestSite.IMPRINT, TestSite.HOST)).isFalse();
    }

    assertThat(site.faults()).singleElement().asString().startsWith("NB704");
    assertThat(TestSite.files(site.output)).containsEntry("index.html", "第一版");
  }
}
