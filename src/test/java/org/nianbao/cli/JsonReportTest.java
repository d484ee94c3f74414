package org.nianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.cli.Call.place;

import org.junit.jupiter.api.Test;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problem;

class JsonReportTest {

  @Test
  void hasTheFixedForm() {
    Call call =
        Call.finding(
            "一行",
            Problem.of(Code.NB301, place(7, 1), "liaobu", "liaobu-town"),
            Problem.of(Code.NB508, place(9, 12), "<b>"));

    assertThat(call.run("check", "--format", "json")).isEqualTo(1);

    assertThat(call.err()).isEmpty();
    assertThat(call.out())
        .isEqualTo(
            "{\"problems\":["
                + "{\"code\":\"NB301\",\"severity\":\"error\","
                + "\"file\":\"content/reports/liaobu-town/2012.adoc\",\"line\":7,\"column\":1,"
                + "\"message\":\"没有编号为 liaobu 的单位\","
                + "\"hint\":\"先写 content/organisations/liaobu.adoc，或改正文件夹的名字；您是否想写 liaobu-town？\"},"
                + "{\"code\":\"NB508\",\"severity\":\"warning\","
                + "\"file\":\"content/reports/liaobu-town/2012.adoc\",\"line\":9,\"column\":12,"
                + "\"message\":\"正文里的 HTML <b> 不允许使用，已经略去\","
                + "\"hint\":\"用 AsciiDoc 的写法代替，见编者指南\"}"
                + "],\"summary\":{\"errors\":1,\"warnings\":1}}\n");
  }

  @Test
  void isJsonWhereNothingIsWrong() {
    Call call = Call.fine();

    assertThat(call.run("check", "--format=json")).isZero();

    assertThat(call.out())
        .isEqualTo("{\"problems\":[],\"summary\":{\"errors\":0,\"warnings\":0}}\n");
  }

  @Test
  void escapesQuotesAndHiddenCharactersAsJsonDoes() {
    Place place = Place.of("content/\"a\".adoc");
    Call call =
        Call.finding("", Problem.of(Code.NB203, place, "\\\u202E\n\u009B\uDB40\uDC01", "x"));

    call.run("check", "--format", "json", "--lang", "en");

    assertThat(call.out())
        .contains("\"file\":\"content/\\\"a\\\".adoc\"")
        .contains("There is no document type '\\\\\\u202E\\n\\u009B\\uDB40\\uDC01'");
  }
}
