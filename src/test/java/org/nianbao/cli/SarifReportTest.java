package org.nianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.cli.Call.place;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problem;
import org.nianbao.problem.Waived;

class SarifReportTest {

  private static final String RUN = "/runs/0";
  private static final String DRIVER = RUN + "/tool/driver";
  private static final String RESULTS = RUN + "/results";

  @Test
  void hasWhatTheStandardAsksFor() throws IOException {
    assertThat(values())
        .contains("/version=2.1.0")
        .contains("/$schema=https://json.schemastore.org/sarif-2.1.0.json")
        .contains(DRIVER + "/name=nianbao")
        .anyMatch(it -> it.startsWith(DRIVER + "/version="))
        .contains(RUN + "/columnKind=unicodeCodePoints")
        .contains(RUN + "/originalUriBaseIds/SRCROOT/description/text=The site folder");
  }

  @Test
  void listsEachRuleOnce() throws IOException {
    assertThat(values())
        .contains(DRIVER + "/rules/0/id=NB203")
        .contains(DRIVER + "/rules/0/shortDescription/text=没有这种文档类型")
        .anyMatch(it -> it.startsWith(DRIVER + "/rules/0/fullDescription/text=文档类型只有五种"))
        .anyMatch(it -> it.startsWith(DRIVER + "/rules/0/help/text=怎么改：您是否想写：…？\n"))
        .contains(DRIVER + "/rules/0/defaultConfiguration/level=error")
        .contains(DRIVER + "/rules/1/id=NB508")
        .contains(DRIVER + "/rules/1/defaultConfiguration/level=warning")
        .noneMatch(it -> it.startsWith(DRIVER + "/rules/2"));
  }

  @Test
  void placesEachResult() throws IOException {
    String location = RESULTS + "/0/locations/0/physicalLocation";

    assertThat(values())
        .contains(RESULTS + "/0/ruleId=NB508")
        .contains(RESULTS + "/0/ruleIndex=1")
        .contains(RESULTS + "/0/level=warning")
        .contains(location + "/artifactLocation/uri=content/reports/liaobu-town/2012.adoc")
        .contains(location + "/artifactLocation/uriBaseId=SRCROOT")
        .contains(location + "/region/startLine=9")
        .contains(location + "/region/startColumn=12")
        .contains(RESULTS + "/1/message/text=没有“reprot”这种文档类型\n您是否想写：report？")
        .contains(RESULTS + "/2/ruleIndex=0")
        .noneMatch(it -> it.startsWith(RESULTS + "/3"));
  }

  @Test
  void encodesFileNamesAsAddresses() throws IOException {
    assertThat(values())
        .contains(
            RESULTS
                + "/2/locations/0/physicalLocation/artifactLocation/uri="
                + "content/pages/%E5%85%B3%E4%BA%8E%20100%25.adoc");
  }

  @Test
  void showsFindingsThatStandAsSuppressed() throws IOException {
    Problem standing = Problem.of(Code.NB401, place(7, 20), "信访件", "57 宗", "…", "58 宗", "1 宗");
    Call call =
        Call.finding("", Problem.of(Code.NB203, place(3, 14), "reprot", "report"))
            .waiving(new Waived(standing, standing.place().file(), "petitions", "原文如此，照登。"));

    call.run("check", "--format", "sarif");

    assertThat(flatten(call.out()))
        .contains(RESULTS + "/1/ruleId=NB401")
        .contains(RESULTS + "/1/ruleIndex=1")
        .contains(RESULTS + "/1/suppressions/0/kind=inSource")
        .contains(RESULTS + "/1/suppressions/0/justification=原文如此，照登。")
        .noneMatch(it -> it.startsWith(RESULTS + "/0/suppressions/"));
    assertThat(call.out()).contains("\"suppressions\":[]");
  }

  private static List<String> values() throws IOException {
    Call call =
        Call.finding(
            "",
            Problem.of(Code.NB508, place(9, 12), "<b>"),
            Problem.of(Code.NB203, place(3, 14), "reprot", "report"),
            Problem.of(Code.NB203, Place.of("content/pages/关于 100%.adoc"), "pgae", "page"));
    assertThat(call.run("check", "--format", "sarif")).isEqualTo(1);
    assertThat(call.err()).isEmpty();
    return flatten(call.out());
  }

  /** Every value of a JSON text with its pointer, for example {@code /runs/0/level=error}. */
  private static List<String> flatten(String text) throws IOException {
    List<String> values = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(text)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token.isScalarValue()) {
          values.add(json.getParsingContext().pathAsPointer() + "=" + json.getText());
        }
      }
    }
    return values;
  }
}
