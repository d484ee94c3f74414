package org.nianbao.render.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.problem.Code;
import org.nianbao.problem.Language;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problem;
import org.nianbao.problem.Problems;

class MessagesTest {

  private static final Place FILE = Place.of("templates/messages/zh-CN.properties");

  private final Path templates;
  private final Problems problems = new Problems();

  MessagesTest(@TempDir Path templates) {
    this.templates = templates;
  }

  @Test
  void fillsInWhatItIsGiven() throws IOException {
    assertThat(load("title.year={0} 年\n").text("title.year", 2012)).isEqualTo("2012 年");
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void printsADoubledApostropheOnce() throws IOException {
    assertThat(load("empty=There isn''t a report.\n").text("empty"))
        .isEqualTo("There isn't a report.");
  }

  @Test
  void reportsEveryMissingMessageOnceAndShowsItsKey() throws IOException {
    Messages messages = load("nav.home=首页\n");

    assertThat(messages.text("nav.years")).isEqualTo("nav.years");
    assertThat(messages.text("nav.tags")).isEqualTo("nav.tags");
    assertThat(messages.text("nav.years")).isEqualTo("nav.years");

    assertThat(problems.sorted())
        .containsExactly(
            Problem.of(Code.NB601, FILE, "no message nav.tags"),
            Problem.of(Code.NB601, FILE, "no message nav.years"));
  }

  @Test
  void reportsAMessageWithABraceTooFew() throws IOException {
    assertThat(load("title.year={0 年\n").text("title.year", 2012)).isEqualTo("title.year");
    assertThat(problems.sorted())
        .containsExactly(Problem.of(Code.NB601, FILE, "not a message format: title.year"));
  }

  @Test
  void reportsAMissingFileInsteadOfEachOfItsMessages() {
    Messages messages = Messages.load(templates, Language.ZH_CN, problems);

    assertThat(messages.text("nav.home")).isEqualTo("nav.home");
    assertThat(problems.sorted())
        .containsExactly(Problem.of(Code.NB602, FILE, "messages/zh-CN.properties"));
  }

  @Test
  void reportsAFileThatIsNotUtf8() throws IOException {
    Files.createDirectories(templates.resolve("messages"));
    Files.write(
        templates.resolve("messages/zh-CN.properties"),
        "nav.home=首页\n".getBytes(Charset.forName("GB18030")));

    Messages.load(templates, Language.ZH_CN, problems);

    assertThat(problems.sorted()).extracting(Problem::code).containsExactly(Code.NB601);
  }

  private Messages load(String text) throws IOException {
    Files.createDirectories(templates.resolve("messages"));
    Files.writeString(templates.resolve("messages/zh-CN.properties"), text);
    return Messages.load(templates, Language.ZH_CN, problems);
  }
}
