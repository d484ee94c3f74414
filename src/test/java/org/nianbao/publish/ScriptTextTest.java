package org.nianbao.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptTextTest {

  private static String shrunk(String script) {
    return new String(
        ScriptText.shrink(script.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
  }

  @Test
  void leavesOutIndentationAndCommentsOnLinesOfTheirOwn() {
    assertThat(
            shrunk(
                """
                /* 说明，
                   两行。 */
                (function () {

                  /* 加 */
                  var a = "  /";
                  // 一行
                  b();
                })();
                """))
        .isEqualTo("(function(){var a = \"  /\";// 一行\nb();})();");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "  a(); /* 从中间\n  /* 开始 */\n  b();\n",
        "  var a = `\n    /* 文字 */\n`;\n",
        "  var a = \"一\\\n  二\";\n",
        "  /* 没有完\n  a();\n",
        "  /* 注 */ a();\n",
      })
  void leavesAsItIsWhatItCannotTellApart(String script) {
    assertThat(shrunk(script)).isEqualTo(script);
  }

  @Test
  void keepsTheEndsOfLinesThatMayMatter() {
    assertThat(shrunk("  a() // 一;\n  b(),\n  c\n  d;\n")).isEqualTo("a() // 一;\nb(),c\nd;");
  }

  @Test
  void joinsWhatEndsBeforeABrace() {
    assertThat(shrunk("if (a) {\n  b()\n}\nc()\n")).isEqualTo("if(a){b()}\nc()\n");
    assertThat(shrunk("if (a) {\n  b() // 注\n}\n")).isEqualTo("if(a){b() // 注\n}\n");
  }

  @Test
  void leavesOutBlanksBesideSigns() {
    assertThat(shrunk("  for (const [a, b] of  c) { if (a ** 2 > b) { return; } }\n"))
        .isEqualTo("for(const[a,b]of c){if(a**2>b){return;}}\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a=b+ +c;",
        "a=b- -c;",
        "a=b-- >c;",
        "a=b< !--c;",
        "a=1 .b;",
        "a=\" , \";b = c;",
        "a=' , ' + b;",
        "a=/ , /.test(b );",
        "return 工 会;",
        "b( ); // 注 ，",
      })
  void keepsBlanksThatMayMatter(String line) {
    assertThat(shrunk(line + "\n").strip()).isEqualTo(line);
  }

  @Test
  void leavesTheLinesOfANotice() {
    assertThat(shrunk("/*! 某某\n  著 , MIT\n*/\n  a = b;\n")).isEqualTo("/*! 某某\n著 , MIT\n*/\na=b;");
  }

  @Test
  void leavesTheNoticeOfAnAuthor() {
    assertThat(shrunk("/*! 某某 著，MIT */\n  a();\n")).isEqualTo("/*! 某某 著，MIT */\na();");
  }

  @Test
  void leavesWhatIsNotUtf8() {
    byte[] foreign = "  /* \u00e9 */".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(ScriptText.shrink(foreign)).isSameAs(foreign);
  }
}
