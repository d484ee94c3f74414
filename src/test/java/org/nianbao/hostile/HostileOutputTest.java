package org.nianbao.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What of the attacks is published harms nobody and tells no secret. */
@ExtendWith(HostileBuild.Parameter.class)
final class HostileOutputTest {

  private final HostileBuild build;

  HostileOutputTest(HostileBuild build) {
    this.build = build;
  }

  @Test
  void allAreInIt() {
    assertThat(build.result().summary())
        .as(() -> HostileSite.lines(build.result()).toString())
        .isPresent();
    assertThat(build.cases()).hasSizeGreaterThan(150);
  }

  @Test
  void everyPageSaysWhatItsTextSays() throws IOException {
    List<String> missing = new ArrayList<>();
    for (HostileCase it : build.cases()) {
      missing.addAll(it.unpublished(build.output()));
      if (it.shownAt().isPresent()) {
        Path page = build.output().resolve(it.shownAt().get());
        String text =
            Files.exists(page) ? Jsoup.parse(Files.readString(page)).wholeText() : "no page";
        it.shows().stream()
            .filter(words -> !text.contains(words))
            .forEach(words -> missing.add(it.name() + " lacks " + words));
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void nothingIsInItThatMustNotBe() {
    assertThat(System.getenv("NIANBAO_CANARY")).startsWith(HostileSite.CANARY);
    assertThat(System.getProperty("nianbao.canary")).startsWith(HostileSite.CANARY);

    List<String> secrets =
        List.of(
            HostileSite.CANARY,
            "root:x:0:0",
            System.getProperty("user.dir"),
            System.getProperty("java.home"));
    assertThat(OutputFaults.in(build.output(), secrets)).isEmpty();
  }

  @Test
  void nothingIsWrittenElsewhere() {
    Path folder = build.site().folder();
    assertThat(folder.getParent()).isDirectoryNotContaining("glob:**/{x,index,tmp}*");
    assertThat(folder.resolve("made-by-yaml")).doesNotExist();
    assertThat(Path.of("made-by-yaml")).doesNotExist();
    assertThat(folder.resolve("target")).isDirectoryNotContaining("glob:**/{x,index}*");
  }
}
