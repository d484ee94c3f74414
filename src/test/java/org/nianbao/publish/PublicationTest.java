package org.nianbao.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.file.Whole;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problem;

class PublicationTest {

  private final Path folder;
  private final TestSite site;

  PublicationTest(@TempDir Path folder) {
    this.folder = folder;
    site = TestSite.in(folder);
  }

  @Test
  void publishesPagesIntoAFolderThatDidNotExist() {
    assertThat(site.publish("工会年报")).isTrue();

    assertThat(site.faults()).isEmpty();
    assertThat(TestSite.files(site.output)).containsOnlyKeys("edition.json", "index.html");
    assertThat(TestSite.names(site.target)).containsExactly("site");
  }

  @Test
  void publishesIntoAnEmptyFolder() throws IOException {
    Files.createDirectories(site.output);

    assertThat(site.publish("工会年报")).isTrue();
  }

  @Test
  void listsFilesSortedWithTheirSumsInTheManifest() {
    try (Publication publication = site.open().orElseThrow()) {
      TestSite.give(publication, "years/2012/index.html", "");
      TestSite.give(publication, "about/index.html", "abc");
      TestSite.give(publication, "about/附件.txt", "寮步");
      publication.publish(TestSite.IMPRINT, TestSite.HOST);
    }

    assertThat(TestSite.files(site.output).get("edition.json"))
        .isEqualTo(
            """
            {
              "generator": "nianbao 1.0.0",
              "files": {
                "about/index.html": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                "about/附件.txt": "b4f816d4a913611892114be8d133edc8d682e1737b898f83a42f571b28f6b351",
                "years/2012/index.html": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
              }
            }
            """);
  }

  @Test
  void makesTheSameBytesWhateverTheOrderOfWriting() {
    String[] pages = {"index.html", "about/index.html", "reports/liaobu-town/2012/index.html"};
    try (Publication publication = site.open().orElseThrow()) {
      for (int i = 0; i < pages.length; i++) {
        TestSite.give(publication, pages[i], "寮步鎮");
      }
      publication.publish(TestSite.IMPRINT, TestSite.HOST);
    }
    Path second = site.source.resolve("target/again");
    try (Publication publication = site.open(second).orElseThrow()) {
      for (int i = pages.length - 1; i >= 0; i--) {
        TestSite.give(publication, pages[i], "寮步鎮");
      }
      publication.publish(TestSite.IMPRINT, TestSite.HOST);
    }

    assertThat(TestSite.files(second)).isEqualTo(TestSite.files(site.output));
  }

  @Test
  void refusesAnAssetThatWouldFillTheMemory() throws IOException {
    Path image = site.source.resolve("assets/img/large.png");
    Files.createDirectories(image.getParent());
    try (RandomAccessFile bytes = new RandomAccessFile(image.toFile(), "rw")) {
      bytes.setLength(Whole.PICTURE.most() + 1L);
    }

    try (Publication publication = site.open().orElseThrow()) {
      publication.copyTree(site.source.resolve("assets"), "assets");
      assertThat(publication.publish(TestSite.IMPRINT, TestSite.HOST)).isFalse();
    }

    assertThat(site.problems.sorted())
        .containsExactly(Problem.of(Code.NB104, Place.of("assets/img/large.png"), "50 MiB"));
  }

  @Test
  void replacesTheOldEditionAsAWhole() {
    try (Publication publication = site.open().orElseThrow()) {
      TestSite.give(publication, "reports/old/2011/index.html", "旧报告");
      publication.publish(TestSite.IMPRINT, TestSite.HOST);
    }

    site.publish("新版");

    assertThat(TestSite.files(site.output)).containsOnlyKeys("edition.json", "index.html");
    assertThat(TestSite.names(site.target)).containsExactly(".site.spare", "site");
    assertThat(TestSite.files(site.target.resolve(".site.spare")))
        .containsOnlyKeys("edition.json", "reports/old/2011/index.html");
  }

  @Test
  void leavesTheOldEditionAsItWasIfNotPublished() {
    site.publish("旧版");
    var before = TestSite.files(site.output);

    try (Publication publication = site.open().orElseThrow()) {
      TestSite.give(publication, "index.html", "半成品");
    }

    assertThat(TestSite.files(site.output)).isEqualTo(before);
    assertThat(TestSite.names(site.target)).containsExactly("site");
  }

  @Test
  void publishesNothingAfterAnError() throws IOException {
    site.publish("旧版");
    Path link = site.source.resolve("assets/link.css");
    Files.createSymbolicLink(link, Path.of("site.css"));

    try (Publication publication = site.open().orElseThrow()) {
      publication.copyTree(site.source.resolve("assets"), "assets");
      assertThat(publication.publish(TestSite.IMPRINT, TestSite.HOST)).isFalse();
    }

    assertThat(TestSite.files(site.output)).containsEntry("index.html", "旧版");
  }

  @Test
  void followsAnOutputThatIsALinkToAFolder() throws IOException {
    Path real = Files.createDirectories(folder.resolve("srv/www"));
    Files.createDirectories(site.target);
    Files.createSymbolicLink(site.output, real);

    site.publish("工会年报");

    assertThat(site.output).isSymbolicLink();
    assertThat(TestSite.files(real)).containsOnlyKeys("edition.json", "index.html");
  }

  @Test
  void makesFoldersThatAWebServerMayRead() throws IOException {
    Path plain = Files.createDirectory(folder.resolve("plain"));

    site.publish("工会年报");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(site.output)))
        .isEqualTo(PosixFilePermissions.toString(Files.getPosixFilePermissions(plain)));
  }

  @Test
  void hasNoCacheAmongTheSources() {
    assertThat(Publication.cache(site.source, site.source.resolve("content"))).isEmpty();
    assertThat(Publication.cache(site.source, site.source)).isEmpty();
  }

  @Test
  void showsEveryFileAndTheTextOfTexts() throws IOException {
    TestSite.write(site.source.resolve("content/reports/照片.png"), "no text");
    Files.write(site.source.resolve("content/a.csv"), "５７宗".getBytes(Charset.forName("GBK")));
    Files.write(site.source.resolve("content/b.TXT"), "５７宗".getBytes(StandardCharsets.UTF_16));
    try (Publication publication = site.open().orElseThrow()) {
      TestSite.give(publication, "index.html", "寮步鎮");
      publication.copy(site.source.resolve("content"), "b.TXT");
      publication.copy(site.source.resolve("content"), "reports/照片.png");
      publication.copy(site.source.resolve("content"), "a.csv");
      publication.copyTree(site.source.resolve("assets"), "assets");
    }

    assertThat(site.inspected)
        .isEqualTo(
            Map.of(
                "index.html", "寮步鎮",
                "reports/照片.png", "",
                "assets/site.css", "body { line-height: 1.75 }\n",
                "a.csv", "５７宗",
                "b.TXT", "５７宗"));
  }

  @Test
  void closesOnce() {
    Publication first = site.open().orElseThrow();
    first.close();
    try (Publication second = site.open().orElseThrow()) {
      first.close();

      assertThat(second.folder()).exists();
    }
  }
}
