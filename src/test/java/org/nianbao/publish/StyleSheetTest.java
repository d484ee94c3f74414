package org.nianbao.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StyleSheetTest {

  private static String shrunk(String css) {
    return new String(
        StyleSheet.shrink(css.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a { color: red; }                      | a{color:red}",
        "a , b > c { }                          | a,b>c{}",
        "a :hover { x: 1 }                      | a :hover{x:1}",
        "a/* 标题 */b { x: 1 }                  | a/**/b{x:1}",
        "a /* 标题 */ b { x: 1 }                | a b{x:1}",
        ".a/* 一 *//* 二 */.b{ x: 1/* 三 */; }  | .a/**/.b{x:1/**/}",
        "\\31   b { x: 1 }                       | \\31  b{x:1}",
        "\\000031b  c { x: 1 }                   | \\000031b c{x:1}",
        "a { x: calc( 1px + (2px - 1px) ) ; }   | a{x:calc(1px + (2px - 1px) )}",
        "a { margin: 0.5em 10.5em -0.5em 0 }    | a{margin:.5em 10.5em -0.5em 0}",
        "@media (min-width: 1em) { a { x: 1 } } | @media (min-width:1em){a{x:1}}",
      })
  void leavesOutWhatMeansNothing(String css, String shrunk) {
    assertThat(shrunk(css)).isEqualTo(shrunk + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a{content:\"/* 不是  注释 */ ; }\"}",
        "a{content:'it\\'s  so'}",
        "a{background:url(data:image/svg+xml,%3C/*x*/;,a)}",
        "a{background:url(\"x  y.png\" )}",
        "a\\{ b{x:1}",
        "/*! 某某 著，MIT */a{x:1}",
        "a{font:\"没有完",
        "a{x:url(没有完",
        "\\",
        "/*",
      })
  void leavesAsItIsWhatMeansSomething(String css) {
    assertThat(shrunk(css)).isIn(css + "\n", "\n");
  }

  @Test
  void leavesWhatIsNotUtf8() {
    byte[] foreign = "/* \u00e9 */ a { x: 1 }".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(StyleSheet.shrink(foreign)).isSameAs(foreign);
  }

  @Test
  void allStyleSheetsTogetherAreSmall() throws IOException {
    int bytes = 0;
    try (Stream<Path> sheets = Files.list(Path.of("assets/css"))) {
      for (Path sheet : sheets.toList()) {
        bytes += StyleSheet.shrink(Files.readAllBytes(sheet)).length;
      }
    }
    assertThat(bytes).isLessThan(20_000);
  }

  @Test
  void shrinkingTwiceChangesNothingMore() throws IOException {
    try (Stream<Path> sheets = Files.list(Path.of("assets/css"))) {
      for (Path sheet : sheets.toList()) {
        byte[] once = StyleSheet.shrink(Files.readAllBytes(sheet));
        assertThat(StyleSheet.shrink(once)).isEqualTo(once);
        assertThat(once.length).isLessThan((int) Files.size(sheet));
      }
    }
  }
}
