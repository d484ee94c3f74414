package org.nianbao.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteRepositoryTest {

  private static final List<String> SOURCES = List.of("content", "jbake.properties");

  private final Path temp;
  private final Path root;
  private final Path site;

  SiteRepositoryTest(@TempDir Path temp) throws IOException {
    this.temp = temp;
    this.root = temp.resolve("仓库");
    this.site = root.resolve("年报");
    write("jbake.properties", "site.title=工会年报\n");
    write("content/reports/寮步鎮/2012.adoc", "= 寮步镇总工会\n");
    write("README.md", "说明\n");
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(site.resolve(file).resolveSibling("."));
    Files.writeString(site.resolve(file), text);
  }

  private String commit() throws GitAPIException {
    try (Git git = Git.init().setDirectory(root.toFile()).call()) {
      git.add().addFilepattern(".").call();
      return git.commit()
          .setMessage("年报")
          .setAuthor("编者", "editor@example.org")
          .setCommitter("编者", "editor@example.org")
          .setSign(false)
          .call()
          .name();
    }
  }

  private Optional<Commit> current() {
    try (SiteRepository repository = SiteRepository.around(site).orElseThrow()) {
      return repository.current(SOURCES);
    }
  }

  @Test
  void namesTheCommitOfASiteThatIsAsCommitted() throws GitAPIException {
    String id = commit();

    assertThat(current()).contains(new Commit(id, false));
  }

  @Test
  void seesChangesNewFilesAndDeletionsAmongTheSources() throws GitAPIException, IOException {
    String id = commit();

    write("content/reports/寮步鎮/2012.adoc", "= 改过\n");
    assertThat(current()).contains(new Commit(id, true));

    write("content/reports/寮步鎮/2012.adoc", "= 寮步镇总工会\n");
    assertThat(current()).contains(new Commit(id, false));
    write("content/reports/寮步鎮/2013.adoc", "= 新的\n");
    assertThat(current()).contains(new Commit(id, true));

    Files.delete(site.resolve("content/reports/寮步鎮/2013.adoc"));
    Files.delete(site.resolve("jbake.properties"));
    assertThat(current()).contains(new Commit(id, true));
  }

  @Test
  void whatIsNoSourceMayChange() throws GitAPIException, IOException {
    String id = commit();
    write("README.md", "别的说明\n");
    write("target/site/index.html", "网页\n");

    assertThat(current()).contains(new Commit(id, false));
  }

  @Test
  void knowsNothingOfASiteThatIsNotCommitted(@TempDir Path elsewhere)
      throws GitAPIException, IOException {
    assertThat(SiteRepository.around(elsewhere)).isEmpty();

    try (Git git = Git.init().setDirectory(root.toFile()).call()) {
      assertThat(git.getRepository().isBare()).isFalse();
    }
    assertThat(current()).as("before the first commit").isEmpty();

    Files.writeString(root.resolve(".gitignore"), "年报/\n");
    commit();
    assertThat(current()).as("ignored").isEmpty();
  }

  @Test
  void checksAnEarlierCommitOut() throws GitAPIException, IOException {
    String id = commit();
    SortedMap<String, String> before = files(site);
    write("content/reports/寮步鎮/2012.adoc", "= 改过\n");
    Files.delete(site.resolve("README.md"));
    commit();

    Path copy;
    try (SiteRepository repository = SiteRepository.around(site).orElseThrow()) {
      copy = repository.checkOut(id, Files.createDirectory(temp.resolve("copy"))).orElseThrow();
    }

    assertThat(files(copy)).isEqualTo(before);
    assertThat(site.resolve("README.md")).as("the site itself").doesNotExist();
  }

  @Test
  void doesNotKnowOtherCommits() throws GitAPIException, IOException {
    commit();
    try (SiteRepository repository = SiteRepository.around(site).orElseThrow()) {
      for (String id : List.of("", "HEAD", "../elsewhere", "0".repeat(40))) {
        Path empty = Files.createDirectory(temp.resolve("for " + id.length()));
        assertThat(repository.checkOut(id, empty)).as(id).isEmpty();
      }
    }
  }

  @Test
  void writesNothingIntoTheRepository() throws GitAPIException, IOException {
    String id = commit();
    Path git = root.resolve(".git");
    SortedMap<String, String> before = files(git);

    current();
    try (SiteRepository repository = SiteRepository.around(site).orElseThrow()) {
      repository.checkOut(id, Files.createDirectory(temp.resolve("copy")));
    }

    assertThat(files(git)).isEqualTo(before);
  }

  private static SortedMap<String, String> files(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String bytes =
            new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
        files.put(folder.relativize(file).toString(), bytes);
      }
    }
    return files;
  }
}
