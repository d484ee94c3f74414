package org.nianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The project's own reports with every reference to a figure replaced by the number, as if their
 * editors had typed it: the largest text at hand in which it is known what is right.
 */
final class TypedFiguresTest {

  private static final Pattern METRIC =
      Pattern.compile("^:metric-([^:]+): (.*)$", Pattern.MULTILINE);
  private static final Pattern REFERENCE = Pattern.compile("\\{metric-([^}]+)}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");

  @TempDir private Path site;

  private String check(UnaryOperator<String> typing) throws IOException {
    for (String folder : new String[] {"content", "templates", "assets"}) {
      SiteRuns.copy(Path.of(folder), site.resolve(folder));
    }
    Files.copy(Path.of("jbake.properties"), site.resolve("jbake.properties"));
    try (Stream<Path> reports = Files.walk(site.resolve("content/reports"))) {
      for (Path report : reports.filter(it -> it.toString().endsWith(".adoc")).toList()) {
        Files.writeString(report, typed(Files.readString(report), typing));
      }
    }
    return SiteRuns.run(site, "check", "2026-06-30").err();
  }

  private static String typed(String report, UnaryOperator<String> typing) {
    Map<String, String> figures =
        METRIC
            .matcher(report)
            .results()
            .filter(it -> !it.group(2).equals("?"))
            .collect(Collectors.toMap(it -> it.group(1), it -> it.group(2)));
    return REFERENCE
        .matcher(report)
        .replaceAll(
            it -> {
              String figure = figures.get(it.group(1));
              return Matcher.quoteReplacement(
                  figure == null
                      ? it.group()
                      : typing.apply(figure.replace(">", "超过 ").replace("~", "约 ")));
            });
  }

  private static long findings(String printed) {
    return printed.lines().filter(it -> it.contains("NB431") || it.contains("NB421")).count();
  }

  @Test
  void whatIsRightIsNeverCalledWrong() throws IOException {
    assertThat(findings(check(UnaryOperator.identity()))).isZero();
  }

  @Test
  void aThirdOfWhatIsWrongIsCertainEnoughToSaySo() throws IOException {
    assertThat(
            findings(check(it -> NUMBER.matcher(it).replaceFirst(number -> "9" + number.group()))))
        .isGreaterThanOrEqualTo(110);
  }
}
