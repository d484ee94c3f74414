package org.nianbao.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ScriptTest {

  private static String of(String text) {
    return Script.of("search/data/0/1", json -> json.writeString(text));
  }

  @Test
  void handsOverItsData() {
    assertThat(of("工会“协商”\n</script>"))
        .isEqualTo("nianbao.take(\"search/data/0/1\",\"工会“协商”\\n</script>\");\n");
  }

  /** A file has no place for half of a pair, and old browsers none for some ends of lines. */
  @Test
  void writesWhatAFileCannotHoldAsANumber() {
    String half = "\uDFB7野\uD842\uD842\uDFB7";
    assertThat(of(half)).contains("\"\\udfb7野\\ud842\uD842\uDFB7\"");
    assertThat(of("一\u2028二\u2029")).contains("\"一\\u2028二\\u2029\"");
    byte[] bytes = of(half).getBytes(StandardCharsets.UTF_8);
    assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(of(half));
  }
}
