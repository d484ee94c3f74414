package org.nianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.BuildOptions;
import org.nianbao.problem.Language;
import org.nianbao.work.Progress;

class UsageTest {

  @Test
  void hasDefaultsForAllOptions() {
    Call call = Call.fine();

    call.run("build");

    assertThat(call.built)
        .containsExactly(
            new BuildOptions(
                Path.of("."),
                Path.of("target/site"),
                false,
                false,
                Runtime.getRuntime().availableProcessors(),
                LocalDate.of(2013, 1, 1),
                false,
                Optional.empty(),
                new TreeSet<>(),
                Optional.empty(),
                Progress.NONE));
  }

  @Test
  void readsAllOptions(@TempDir Path source) {
    Call call = Call.fine();

    call.run(
        "check",
        "--source",
        source.toString(),
        "--output=输出",
        "--drafts",
        "--future",
        "--jobs",
        "3",
        "--date",
        "2012-02-29",
        "--clean",
        "--cache",
        "中间结果",
        "--quiet",
        "--lang",
        "zh-TW",
        "--format",
        "human",
        "--debug");

    assertThat(call.checked)
        .containsExactly(
            new BuildOptions(
                source,
                Path.of("输出"),
                true,
                true,
                3,
                LocalDate.of(2012, 2, 29),
                true,
                Optional.of(Language.ZH_TW),
                new TreeSet<>(),
                Optional.of(Path.of("中间结果")),
                Progress.NONE));
  }

  @Test
  void publishesIntoTheSourceByDefault(@TempDir Path source) {
    Call call = Call.fine();

    call.run("build", "--source", source.toString());

    assertThat(call.built.get(0).output()).isEqualTo(source.resolve("target/site"));
  }

  @Test
  void takesTheLanguageBeforeTheCommandToo() {
    Call call = Call.fine();

    call.run("--lang", "en", "check");

    assertThat(call.out())
        .isEqualTo("34 reports, 281 figures (2 unknown); no errors, no warnings\n");
  }

  @Test
  void takesTheDayFromTheEpochInBeijing() {
    Call call = Call.fine().with("SOURCE_DATE_EPOCH", "1356969600");

    call.run("build");

    assertThat(call.built.get(0).today()).isEqualTo("2013-01-01");
  }

  @Test
  void prefersTheDayOfTheOption() {
    Call call = Call.fine().with("SOURCE_DATE_EPOCH", "soon");

    assertThat(call.run("build", "--date", "2012-06-30")).isZero();

    assertThat(call.built.get(0).today()).isEqualTo("2012-06-30");
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "-1", "1e9", "999999999999", " 1"})
  void refusesAnEpochThatIsNone(String epoch) {
    Call call = Call.fine().with("SOURCE_DATE_EPOCH", epoch);

    assertThat(call.run("build")).isEqualTo(2);

    assertThat(call.err()).startsWith("错误：环境变量 SOURCE_DATE_EPOCH 的值“%s”不能用".formatted(epoch));
  }

  @Test
  void takesAnEmptyEpochForNone() {
    assertThat(Call.fine().with("SOURCE_DATE_EPOCH", "").run("build")).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                          | 没有写明要做什么：build 生成网站，check 只检查，verify 核对发布的网站，explain 解释编号
          --debug                     | 没有写明要做什么：build 生成网站，check 只检查，verify 核对发布的网站，explain 解释编号
          buid                        | 没有“buid”这个命令；您是否想写“build”？
          发布                        | 没有“发布”这个命令
          help 发布                   | 没有“发布”这个命令
          build --sorce x             | 没有“--sorce”这个选项；您是否想写“--source”？
          build -q                    | 没有“-q”这个选项；您是否想写“--quiet”？
          build 2012                  | 多了一个参数“2012”
          build @options              | 多了一个参数“@options”
          build --source              | 选项 --source 后面缺少值
          build --source --drafts     | 选项 --source 后面缺少值
          build --source=             | 选项 --source 的值“”不能用，应当是一个文件夹
          build --source no/such      | 选项 --source 指定的文件夹“no/such”不存在
          build --source pom.xml      | 选项 --source 指定的文件夹“pom.xml”不存在
          build --drafts=x            | 选项 --drafts 后面不能写值
          build --jobs 1 --jobs 2     | 选项 --jobs 只能写一次
          build --jobs 0              | 选项 --jobs 的值“0”不能用，应当是 1 到 256 的整数
          build --jobs 257            | 选项 --jobs 的值“257”不能用，应当是 1 到 256 的整数
          build --jobs １             | 选项 --jobs 的值“１”不能用，应当是 1 到 256 的整数
          build --date 2013-02-29     | 选项 --date 的值“2013-02-29”不能用，应当是 YYYY-MM-DD 形式的日期，例如 2026-01-31
          build --date 2013-2-9       | 选项 --date 的值“2013-2-9”不能用，应当是 YYYY-MM-DD 形式的日期，例如 2026-01-31
          build --lang fr             | 选项 --lang 的值“fr”不能用，应当是 zh-CN、zh-TW 或 en
          build --format json         | 没有“--format”这个选项
          check --only                | 选项 --only 后面缺少值
          check --only --drafts       | 选项 --only 后面缺少值
          check --only no/such.adoc   | 选项 --only 指定的文件“no/such.adoc”不存在，或者不在网站文件夹里
          check --only pom.xml ../x   | 选项 --only 指定的文件“../x”不存在，或者不在网站文件夹里
          check --only content        | 选项 --only 指定的文件“content”不存在，或者不在网站文件夹里
          verify                      | 命令少了 DIR
          verify no/such              | 选项 DIR 指定的文件夹“no/such”不存在
          verify src --source no/such | 选项 --source 指定的文件夹“no/such”不存在
          build --only pom.xml        | 没有“--only”这个选项
          explain NB4O1               | 没有“NB4O1”这个编号；您是否想写“NB401”？
          explain NB401 工资          | 没有“工资”这个编号
          explan NB401                | 没有“explan”这个命令；您是否想写“explain”？
          explain --only x            | 没有“--only”这个选项
          check --format xml          | 选项 --format 的值“xml”不能用，应当是 human、json 或 sarif
          """)
  void explainsWrongUsageInOneSentence(String line, String sentence) {
    Call call = Call.fine();

    assertThat(call.run(words(line))).isEqualTo(2);

    assertThat(call.out()).isEmpty();
    assertThat(call.err())
        .isEqualTo("错误：" + sentence + "\n查看用法：java -jar target/nianbao.jar --help\n");
    assertThat(call.built).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "--lang=en buid, error: There is no command 'buid'; did you mean 'build'?",
    "build --lang en --jobs x, 'error: The option --jobs cannot be ''x''; it must be a whole"
        + " number from 1 to 256'",
    "check --lang zh-TW --source, 錯誤：選項 --source 後面缺少值",
  })
  void explainsItInTheLanguageAskedFor(String line, String sentence) {
    Call call = Call.fine();

    call.run(words(line));

    assertThat(call.err()).startsWith(sentence + "\n").hasLineCount(2);
  }

  @Test
  void escapesArgumentsInItsSentences() {
    Call call = Call.fine();

    call.run("\u001b[31m\u202E{0}");

    assertThat(call.err()).startsWith("错误：没有“\\u001B[31m\\u202E{0}”这个命令\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "-h",
        "help",
        "build --help",
        "check -h",
        "help build",
        "help help",
        "help explain",
        "explain -h"
      })
  void showsHelpInEveryLanguage(String line) {
    for (Language language : Language.values()) {
      Call call = Call.fine();

      assertThat(call.run(words(line + " --lang " + language.tag()))).isZero();

      assertThat(call.err()).isEmpty();
      assertThat(call.out()).contains("java -jar target/nianbao.jar ");
      assertThat(call.out().lines()).allMatch(it -> it.length() <= 120);
    }
  }

  @Test
  void documentsEveryOption() {
    Call call = Call.fine();

    call.run("help", "check");

    assertThat(call.out())
        .startsWith("用法：java -jar target/nianbao.jar check [选项]\n\n只检查内容，不生成网站。\n")
        .contains(
            List.of(
                "--source=DIR",
                "--output=DIR",
                "--drafts",
                "--future",
                "--date=YYYY-MM-DD",
                "--jobs=N",
                "--clean",
                "--lang=LANG",
                "--only=FILE...",
                "--format=FORMAT",
                "--debug",
                "--help"));
  }

  private static String[] words(String line) {
    return line.isEmpty() ? new String[0] : line.split(" ", -1);
  }
}
