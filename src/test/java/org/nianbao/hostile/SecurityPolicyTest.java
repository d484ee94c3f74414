package org.nianbao.hostile;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.BuildResult;
import org.nianbao.hostile.HostileCase.Run;

/** Every line of {@code docs/security.md} is so: what it allows is published, the rest is not. */
final class SecurityPolicyTest {

  private static final Pattern LINE = Pattern.compile("(?m)^\\| (S\\d\\d) \\|");
  private static final String ALLOWED = "-allowed";
  private static final String DENIED = "-denied";

  private static final List<HostileCase> ALL =
      HostileCorpus.in(Path.of("src/test/resources/policy"));

  @TempDir private Path folder;

  @Test
  void everyLineHasItsPair() throws IOException {
    List<String> pairs =
        LINE.matcher(Files.readString(Path.of("docs/security.md")))
            .results()
            .flatMap(it -> Stream.of(it.group(1) + ALLOWED, it.group(1) + DENIED))
            .toList();

    assertThat(pairs).hasSizeGreaterThanOrEqualTo(40).doesNotHaveDuplicates();
    assertThat(ALL).extracting(HostileCase::name).containsExactlyElementsOf(pairs);
  }

  @Test
  void whatIsAllowedIsPublished() throws IOException {
    List<HostileCase> allowed = ending(ALLOWED);
    assertThat(allowed).allMatch(it -> it.expected().isEmpty() || !it.isRefused());

    published(allowed);
  }

  @Test
  void whatIsDeniedIsRefused() {
    List<HostileCase> denied = ending(DENIED).stream().filter(HostileCase::isRefused).toList();
    List<HostileCase> together = denied.stream().filter(it -> it.run() == Run.TOGETHER).toList();
    List<HostileCase> late = denied.stream().filter(it -> it.run() == Run.BUILD).toList();

    new Expectations(together).areMetBy(HostileSite.write(folder.resolve("a"), together).check());
    new Expectations(late)
        .areMetBy(HostileSite.lines(HostileSite.write(folder.resolve("b"), late).build()));
    assertThat(together.size() + late.size()).isEqualTo(denied.size());
  }

  @Test
  void theRestOfWhatIsDeniedHasNoEffect() throws IOException {
    List<HostileCase> harmless =
        ending(DENIED).stream().filter(not(HostileCase::isRefused)).toList();
    assertThat(harmless).hasSizeGreaterThan(3);

    published(harmless);
  }

  private void published(List<HostileCase> cases) throws IOException {
    HostileSite site = HostileSite.write(folder, cases);
    BuildResult result = site.build();

    assertThat(result.summary()).as(() -> HostileSite.lines(result).toString()).isPresent();
    new Expectations(cases).areMetBy(HostileSite.lines(result));
    assertThat(missing(site.output(), cases)).isEmpty();
    String all = allOf(site.output());
    cases.forEach(it -> it.lacks().forEach(words -> assertThat(all).doesNotContain(words)));
  }

  private static List<String> missing(Path output, List<HostileCase> cases) throws IOException {
    List<String> missing = new ArrayList<>();
    for (HostileCase it : cases) {
      missing.addAll(it.unpublished(output));
      if (it.shownAt().isPresent()) {
        String text = Jsoup.parse(Files.readString(output.resolve(it.shownAt().get()))).wholeText();
        it.shows().stream()
            .filter(words -> !text.contains(words))
            .forEach(words -> missing.add(it.name() + " lacks " + words));
      }
    }
    return missing;
  }

  private static String allOf(Path folder) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    }
    return all.toString();
  }

  private static List<HostileCase> ending(String ending) {
    return ALL.stream().filter(it -> it.name().endsWith(ending)).toList();
  }
}
