package org.nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problem;
import org.nianbao.problem.Problems;

class ContentFolderTest {

  private final Problems problems = new Problems();
  private final Path source;
  private final Path outside;

  ContentFolderTest(@TempDir Path source, @TempDir Path outside) throws IOException {
    this.source = source;
    this.outside = outside;
    write("content/pages/about.adoc");
  }

  @Test
  void tellsDocumentsFromFragmentsAndOtherFiles() throws IOException {
    write("content/reports/liaobu-town/2012.adoc");
    write("content/reports/liaobu-town/_table.adoc");
    write("content/reports/liaobu-town/合照.jpg");
    write("content/reports/liaobu-town/_draft.txt");
    write("content/pages/OLD.ADOC");
    ContentFolder content = walk();
    assertThat(content.documents().keySet())
        .containsExactly(
            "content/pages/OLD.ADOC",
            "content/pages/about.adoc",
            "content/reports/liaobu-town/2012.adoc");
    assertThat(content.files())
        .containsExactly("reports/liaobu-town/_draft.txt", "reports/liaobu-town/合照.jpg");
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void namesFilesInComposedForm() throws IOException {
    write("content/pages/cafe\u0301.png");
    assertThat(walk().files()).containsExactly("pages/caf\u00E9.png");
  }

  @Test
  void passesOverHiddenFilesAndFolders() throws IOException {
    write("content/.git/notes.adoc");
    write("content/pages/.about.adoc.swp");
    write("content/pages/.hidden.adoc");
    Files.createSymbolicLink(source.resolve("content/.link"), outside);
    ContentFolder content = walk();
    assertThat(content.documents()).containsOnlyKeys("content/pages/about.adoc");
    assertThat(content.files()).isEmpty();
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void reportsLinksAndFollowsNone() throws IOException {
    Path secret = Files.writeString(outside.resolve("secret.adoc"), "= 机密\n");
    Files.createSymbolicLink(source.resolve("content/pages/file.adoc"), secret);
    Files.createSymbolicLink(source.resolve("content/folder"), outside);
    Files.createSymbolicLink(source.resolve("content/loop"), source.resolve("content"));
    Files.createSymbolicLink(source.resolve("content/broken.png"), outside.resolve("none"));
    assertThat(walk().documents()).containsOnlyKeys("content/pages/about.adoc");
    assertThat(problems.sorted())
        .containsExactly(
            Problem.of(Code.NB105, Place.of("content/broken.png")),
            Problem.of(Code.NB105, Place.of("content/folder")),
            Problem.of(Code.NB105, Place.of("content/loop")),
            Problem.of(Code.NB105, Place.of("content/pages/file.adoc")));
  }

  @Test
  void doesNotFollowAContentFolderThatIsALink(@TempDir Path other) throws IOException {
    Path real = Files.createDirectory(other.resolve("real"));
    Files.writeString(real.resolve("about.adoc"), "= 标题\n");
    Files.createSymbolicLink(other.resolve("content"), real);
    assertThat(ContentFolder.walk(other, problems).documents()).isEmpty();
    assertThat(problems.sorted()).containsExactly(Problem.of(Code.NB105, Place.of("content")));
  }

  @Test
  void reportsAContentFolderThatIsNone(@TempDir Path other) throws IOException {
    Files.createFile(other.resolve("content"));
    ContentFolder.walk(other, problems);
    assertThat(problems.sorted())
        .containsExactly(Problem.of(Code.NB002, Place.of("content"), "content"));
  }

  private ContentFolder walk() {
    return ContentFolder.walk(source, problems);
  }

  private void write(String path) throws IOException {
    Path file = source.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "= 标题\n");
  }
}
