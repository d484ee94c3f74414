package org.nianbao.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands where an address belongs, a build does not end for it. */
class LinkReaderTest {

  private static final long SEED = 604;
  private static final int ADDRESSES = 3000;
  private static final int LONGEST = 9;

  private static final List<String> PIECES =
      List.of(
          "/",
          ":",
          "#",
          "?",
          "%",
          "&",
          ",",
          ".",
          "..",
          "中",
          "\"",
          "'",
          "<",
          ">",
          "{",
          "}",
          "|",
          "\\",
          "^",
          "`",
          " ",
          "\t",
          "\n",
          "　",
          "%2F",
          "%2e",
          "%E4%B8",
          "%00",
          "\uD83D",
          "(",
          ")",
          "[",
          "]",
          "@",
          "+",
          "a",
          "https:",
          "//",
          "nianbao.example",
          "https://nianbao.example/",
          "javascript:",
          "960w");

  private static FileLinks read(String file, String text) {
    return LinkReader.read(file, text.getBytes(StandardCharsets.UTF_8), TestSite.HOST);
  }

  private static List<String> addresses() {
    Random random = new Random(SEED);
    return Stream.generate(() -> address(random)).limit(ADDRESSES).toList();
  }

  private static String address(Random random) {
    return IntStream.range(0, random.nextInt(LONGEST))
        .mapToObj(it -> PIECES.get(random.nextInt(PIECES.size())))
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "a/中 %41#?.html", "feed.xml", "b/c.svg", "d.css"})
  void readsWhateverIsWritten(String file) {
    for (String it : addresses()) {
      String value = Entities.escape(it);
      String text =
          file.endsWith(".css")
              ? "p { background: url(%s) url('%1$s') }".formatted(it)
              : """
                <r><a href="%s"/><link href="%1$s"/><img src="%1$s" srcset="%1$s"/>
                <meta property="og:url" content="%1$s"/><loc>%1$s</loc><p id="%1$s"/></r>"""
                  .formatted(value);

      assertThatCode(() -> read(file, text)).as(it).doesNotThrowAnyException();
    }
  }

  /** A slash that is encoded is part of a name. */
  @Test
  void namesPathsBelowTheOutput() {
    assertThat(
            addresses().stream()
                .filter(it -> !it.contains("%2F"))
                .map(it -> "<link href=\"%s\">".formatted(Entities.escape(it)))
                .flatMap(it -> read("a/b/index.html", it).targets().stream())
                .map(it -> "/" + it.path()))
        .hasSizeGreaterThan(ADDRESSES / 4)
        .noneMatch(it -> it.contains("//"))
        .noneMatch(it -> it.matches("(?s).*/\\.\\.?(?:/.*)?"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a.jpg 1x, b.jpg 2x | a.jpg b.jpg",
        "a,b.jpg 960w,c.jpg 1200w | a,b.jpg c.jpg",
        "a.jpg, b.jpg | a.jpg b.jpg",
        "a.jpg,,b.jpg,, c.jpg | a.jpg,,b.jpg c.jpg",
        ", ,a.jpg f(1,2) 2x , b.jpg | a.jpg b.jpg",
        "a.jpg f(1, b.jpg | a.jpg",
        ", , | ``",
      })
  void readsSourceSetsAsHtmlDoes(String written, String addresses) {
    assertThat(String.join(" ", SourceSet.addresses(written))).isEqualTo(addresses);
  }
}
