package org.nianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site is built from a repository, and verified whole, damaged, and against the repository. */
class VerifyTest {

  private final Path site;
  private final Path output;

  VerifyTest(@TempDir Path folder) throws IOException {
    site = folder.resolve("仓库/年报");
    output = folder.resolve("输出/site");
    Files.createDirectories(site);
    Training.write(site, Path.of(""));
  }

  private record Run(int code, String out, String err) {}

  private static Run run(String day, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            arguments,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Clock.fixed(Instant.parse(day + "T04:00:00Z"), ZoneOffset.UTC),
            Map.of(),
            Conductor.ofSites());
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private void build(String day) {
    Run run =
        run(day, "build", "--quiet", "--source", site.toString(), "--output", output.toString());
    assertThat(run).extracting(Run::err, Run::code).containsExactly("", 0);
  }

  private String commit() throws GitAPIException {
    try (Git git = Git.init().setDirectory(site.resolve("..").normalize().toFile()).call()) {
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

  private Run verify(String... more) {
    return run(
        "2031-01-01",
        Stream.concat(Stream.of("verify", output.toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  @Test
  void anEditionIsMadeAgainFromItsCommitYearsLater() throws IOException, GitAPIException {
    String commit = commit();
    build("2026-11-22");
    assertThat(Files.readString(output.resolve("edition.json")))
        .contains("\"commit\": \"" + commit + "\"")
        .doesNotContain("changed", "2026", site.toString());
    Files.writeString(site.resolve("content/pages/about.adoc"), "后来改了\n");

    Run run = verify("--source", site.toString());

    assertThat(run).extracting(Run::err, Run::code).containsExactly("", 0);
    assertThat(run.out()).startsWith("文件 ").endsWith("由提交 " + commit + " 重新生成，结果相同\n");
  }

  @Test
  void everyDifferenceIsSaid() throws IOException {
    build("2026-11-22");
    assertThat(verify()).extracting(Run::err, Run::code).containsExactly("", 0);
    Files.delete(output.resolve("feed.xml"));
    Files.writeString(output.resolve("index.html"), "改过");
    Files.writeString(output.resolve("years/偷放的.html"), "<script>");

    Run run = verify();

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().replace(output + "/", ""))
        .isEqualTo(
            """
            feed.xml:1:1: 错误 NB712：清单里有“feed.xml”，但文件不在
              提示：从发布的网站重新复制，或者重新构建
            index.html:1:1: 错误 NB713：“index.html”与清单里的不是同一个文件
              提示：它在发布以后被改过，或者复制时坏了：从发布的网站重新复制，或者重新构建
            years/偷放的.html:1:1: 错误 NB714：“years/偷放的.html”不在清单里
              提示：它不是这一版网站的文件：弄清是谁放的，不需要就移走
            3 个错误，0 个警告
            """);
  }

  @Test
  void anEditionThatIsNotWhatItsCommitMakesIsFound() throws IOException, GitAPIException {
    Path about = site.resolve("content/pages/about.adoc");
    String text = Files.readString(about);
    String commit = commit();
    Files.writeString(about, text + "\n没有提交的一句话。\n");
    build("2026-11-22");
    assertThat(Files.readString(output.resolve("edition.json"))).contains("\"changed\": true");
    assertThat(verify("--source", site.toString()).err())
        .contains("错误 NB716：这一版不能重新生成：生成时，内容改了还没有提交");

    // Somebody writes the list so that it seems to come from the commit.
    Path list = output.resolve("edition.json");
    Files.writeString(list, Files.readString(list).replace("  \"changed\": true,\n", ""));

    Run run = verify("--source", site.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("错误 NB715：重新生成的结果不同：“about/index.html”的内容不一样\n")
        .doesNotContain("NB716", "NB717");
    assertThat(commit).hasSize(40);
  }

  @Test
  void saysWhyAnEditionCannotBeMadeAgain(@TempDir Path elsewhere)
      throws IOException, GitAPIException {
    build("2026-11-22");
    assertThat(verify("--source", site.toString()).err()).contains("NB716", "清单里没有写明提交");

    commit();
    build("2026-11-22");
    assertThat(verify("--source", elsewhere.toString()).err())
        .contains("NB716", "指定的文件夹不在 git 仓库里");

    Path list = output.resolve("edition.json");
    String written = Files.readString(list);
    Files.writeString(
        list, written.replaceFirst("\"commit\": \"[0-9a-f]+", "\"commit\": \"" + "0".repeat(40)));
    assertThat(verify("--source", site.toString()).err()).contains("NB716", "仓库里没有清单写的那个提交");

    Files.writeString(list, written.replaceFirst("nianbao [^\"]*", "nianbao 0.0.1"));
    assertThat(verify("--source", site.toString())).extracting(Run::code).isEqualTo(0);
    assertThat(verify("--source", site.toString()).err()).contains("警告 NB717：这一版是 0.0.1 版的年报程序生成的");
  }

  @Test
  void aFolderWithoutAListIsNoEdition() throws IOException {
    Files.createDirectories(output);
    for (String list :
        List.of("", "{", "{\"generator\": \"nianbao 1\", \"files\": {\"a\": 1}}", "[]")) {
      Files.writeString(output.resolve("edition.json"), list);
      assertThat(verify().err()).as(list).contains("NB711");
    }
    Run missing = run("2026-11-22", "verify", output.resolve("nothing").toString());
    assertThat(missing.code()).isEqualTo(2);
    assertThat(run("2026-11-22", "verify").code()).isEqualTo(2);
  }
}
