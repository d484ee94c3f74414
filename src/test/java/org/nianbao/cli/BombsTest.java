package org.nianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Documents that would take a converter minutes or all memory, in one site with a report that has a
 * fault of its own: each ends in a named error with file and line, and the report is checked as
 * ever.
 */
final class BombsTest {

  /** As promised for a bomb; here for all of them together, one after the other or not. */
  private static final int SECONDS = 15;

  /** The start of Java twice and of JRuby, on a machine that does other things besides. */
  private static final int START = 75;

  private static final Path RESOURCES = Path.of("src/test/resources");

  private static final String HEADER = "= 页面\n:jbake-type: page\n:jbake-status: published\n";

  @TempDir private Path site;

  /** What a bomb is, and where and for what it must be refused. */
  private record Bomb(String text, String file, int line, String what) {}

  private final Map<String, Bomb> bombs = new LinkedHashMap<>();

  /** One whose body begins in line 5 and that is refused where it stands itself. */
  private void bomb(String name, String body, int line, String what) {
    bombs.put(name, new Bomb(HEADER + "\n" + body + "\n", name, line, what));
  }

  private void bombOfFragment(String name, String body, String fragment, int line, String what) {
    bombs.put(name, new Bomb(HEADER + "\n" + body + "\n", fragment, line, what));
  }

  private static String lines(int count, IntFunction<String> line) {
    return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
  }

  private void makeBombs() {
    String laughs =
        lines(
            12,
            i -> i == 0 ? ":a0: 哈哈哈哈哈哈哈哈哈哈" : ":a" + i + ": " + ("{a" + (i - 1) + "}").repeat(10));
    bomb("laughs", laughs + "\n\n{a11}", 9, "属性值展开后的字数");
    bombs.put(
        "laughs-of-the-header",
        new Bomb(HEADER + laughs + "\n\n{a11}\n", "laughs-of-the-header", 8, "属性值展开后的字数"));
    bomb("references", ":a: " + "字".repeat(900) + "\n\n" + "{a}\n\n".repeat(5000), 1113, "全篇的字数");
    bomb("columns", "[cols=\"2000000*\"]\n|===\n|甲\n|===", 6, "一张表格的列数");
    bomb("columns-by-attribute", ":n: 2000000\n\n[cols=\"{n}*\"]\n|===\n|甲\n|===", 8, "一张表格的列数");
    bomb("repeats", "|===\n5000000*|甲\n|===", 6, "一格重复或合并的次数");
    bomb("spans", "|===\n5000000+|甲\n|===", 6, "一格重复或合并的次数");
    bomb("spans-of-rows", "|===\n.5000000+|甲\n|===", 6, "一格重复或合并的次数");
    bomb("cells", "[cols=3*]\n|===\n" + "|甲|乙|丙\n".repeat(80_000) + "|===", 4007, "全篇的表格格数");
    bomb(
        "documents-in-cells",
        "[cols=1a]\n|===\n" + "|甲\n".repeat(100_000) + "|===",
        12_007,
        "全篇的表格格数");
    bomb("values-in-quotes", ",===\n\"" + "甲,乙\n".repeat(80_000) + ",===", 6, "一段、一格或一行的字数");
    bomb("nested", lines(400, i -> "=".repeat(4 + i)), 30, "嵌套的层数");
    bomb(
        "nested-in-turns",
        lines(400, i -> "=*_".substring(i % 3, i % 3 + 1).repeat(4 + i)),
        30,
        "嵌套的层数");
    bomb("nested-in-lists", lines(400, i -> "* 项\n+\n" + "=".repeat(4 + i)), 43, "嵌套的层数");
    bomb("nested-items", lines(400, i -> "*".repeat(1 + i) + " 项"), 30, "嵌套的层数");
    for (String unit :
        List.of(
            "*a ",
            "_a ",
            "`a ",
            "#a ",
            "\"`a ",
            "<<a ",
            "[[a,",
            "xref:a[ ",
            "link:a[ ",
            "image:a[ ",
            "footnote:[a ",
            "pass:[",
            "http://a[ ",
            "((a ",
            "{set:")) {
      for (int length : List.of(15_000, 30_000)) {
        bomb("run-" + bombs.size(), unit.repeat(length / unit.length() + 1), 5, "一段、一格或一行的字数");
      }
      bomb(
          "lines-" + bombs.size(),
          (unit.repeat(20) + "\n").repeat(30_000 / 20 / unit.length()),
          5,
          "一段、一格或一行的字数");
    }
    bomb("marks", ("<<a ".repeat(2000) + "\n\n").repeat(20), 9, "全篇的行内标记");
    bomb("macros", "xref:a[ ".repeat(1000), 5, "全篇的行内标记");
    bomb("sections", "== 节\n\n".repeat(20_000), 1003, "全篇的节");
    bomb("blocks", "[[a]]\n字\n\n".repeat(30_000), 15_003, "全篇的段落、条目和标题");
    bomb("attributes", lines(50_000, i -> ":a" + i + ": 值"), 1003, "全篇的属性");
    bomb("callouts", "----\n行" + " <1>".repeat(2000) + "\n----", 6, "全篇的代码标注");
    bomb("indented", "[indent=100000000]\n----\n行\n----", 5, "缩进的空格");
    bomb("blanks", "== 节" + " ".repeat(9000) + "节", 5, "一行里连续的空格");
    bomb("verse", "[verse]\n____\n" + "*甲\n\n".repeat(30_000) + "____", 7, "一段、一格或一行的字数");
    bombOfFragment(
        "included-part", "include::_half.adoc[]\ninclude::_half.adoc[]", "_half", 1, "一段、一格或一行的字数");
    bombOfFragment("included-rows", "|===\ninclude::_rows.adoc[]\n|===", "_rows", 2, "一格重复或合并的次数");
    bombOfFragment(
        "included-often", "include::_many.adoc[]\n\n".repeat(40), "_many", 201, "全篇的行内标记");
    bombOfFragment("included-by-itself", "include::_self.adoc[]", "_self", 3, "NB514");
    bomb("including", "include::_none.adoc[]\n".repeat(30_000), 205, "全篇的引入");
  }

  private void write() throws IOException {
    SiteRuns.copy(RESOURCES.resolve("sites/minimal"), site);
    for (String shared : List.of("templates", "assets")) {
      SiteRuns.copy(Path.of(shared), site.resolve(shared));
    }
    Path pages = site.resolve("content/pages");
    for (Map.Entry<String, Bomb> bomb : bombs.entrySet()) {
      Files.writeString(pages.resolve(bomb.getKey() + ".adoc"), bomb.getValue().text());
    }
    Files.writeString(pages.resolve("_half.adoc"), "字".repeat(6000));
    Files.writeString(pages.resolve("_rows.adoc"), "|甲\n5000000*|乙\n");
    Files.writeString(pages.resolve("_many.adoc"), "*粗* _斜_ 字\n\n".repeat(600));
    Files.writeString(
        pages.resolve("_self.adoc"),
        "字\n\ninclude::_self.adoc[]\n\ninclude::./../pages/_self.adoc[]\n");
    Path report = site.resolve("content/reports/binhe/2023.adoc");
    Files.writeString(report, Files.readString(report) + "\n见 xref:mei-you.adoc[去年]。\n");
  }

  /** The program in a process of its own, so that documents go to a worker. */
  private String check() throws IOException, InterruptedException {
    Path out = site.resolve("out.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
                    .map(it -> Path.of(it).toAbsolutePath().toString())
                    .collect(Collectors.joining(File.pathSeparator)),
                Main.class.getName(),
                "check",
                "--source",
                site.toString(),
                "--date",
                "2024-06-30",
                "--lang",
                "zh-CN")
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    try {
      assertThat(process.waitFor(START + SECONDS, TimeUnit.SECONDS)).as("is done").isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).isEqualTo(1);
    return Files.readString(out);
  }

  @Test
  void everyBombEndsInANamedErrorAndOthersAreChecked() throws IOException, InterruptedException {
    makeBombs();
    write();

    List<String> found = check().lines().filter(it -> it.startsWith("content/")).toList();

    assertThat(found)
        .contains("content/reports/binhe/2023.adoc:16:8: 错误 NB503：链接“mei-you.adoc”没有对应的页面");
    List<String> missed = new ArrayList<>();
    bombs.forEach(
        (name, bomb) -> {
          String start = "content/pages/" + bomb.file() + ".adoc:" + bomb.line() + ":1: 错误 ";
          String error =
              bomb.what().startsWith("NB") ? bomb.what() + "：" : "NB517：" + bomb.what() + "过多：有 ";
          if (found.stream().noneMatch(it -> it.startsWith(start + error))) {
            missed.add(start + error);
          }
        });
    assertThat(missed).isEmpty();
    assertThat(found).noneMatch(it -> it.contains("NB515"));
  }
}
