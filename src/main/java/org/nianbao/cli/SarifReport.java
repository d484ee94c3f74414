package org.nianbao.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.BuildResult;
import org.nianbao.Version;
import org.nianbao.problem.Code;
import org.nianbao.problem.Explanation;
import org.nianbao.problem.Explanations;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problem;
import org.nianbao.problem.Waived;
import org.nianbao.problem.Wording;

/** Problems in SARIF 2.1.0, which git hosts and editors show beside the lines. */
final class SarifReport {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
  private static final String ROOT = "SRCROOT";

  /** That a finding stands is said in the document itself. */
  private static final String IN_SOURCE = "inSource";

  private final BuildResult result;
  private final Wording wording;
  private final Explanations explanations;
  private final ExplanationText explanationText;
  private final List<Code> rules;

  private SarifReport(BuildResult result) {
    this.result = result;
    this.wording = new Wording(result.language());
    this.explanations = new Explanations(result.language());
    this.explanationText = new ExplanationText(result.language());
    this.rules =
        Stream.concat(result.problems().stream(), result.waived().stream().map(Waived::finding))
            .map(Problem::code)
            .sorted()
            .distinct()
            .toList();
  }

  static String of(BuildResult result) {
    return Json.line(new SarifReport(result)::write);
  }

  private void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    writeTool(json);
    writeRoot(json);
    json.writeStringField("columnKind", "unicodeCodePoints");
    json.writeArrayFieldStart("results");
    for (Problem problem : result.problems()) {
      writeResult(problem, Optional.empty(), json);
    }
    for (Waived waived : result.waived()) {
      writeResult(waived.finding(), Optional.of(waived.reason()), json);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeTool(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "nianbao");
    json.writeStringField("version", Version.current());
    json.writeStringField("language", result.language().tag());
    json.writeArrayFieldStart("rules");
    for (Code rule : rules) {
      writeRule(rule, json);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeRule(Code rule, JsonGenerator json) throws IOException {
    Explanation explanation = explanations.of(rule);
    json.writeStartObject();
    json.writeStringField("id", rule.name());
    writeText("shortDescription", explanation.title(), json);
    writeText("fullDescription", explanation.text(), json);
    writeText("help", explanationText.help(explanation).strip(), json);
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", rule.severity().id());
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Names no folder of this machine; who reads the file knows where its sources are. */
  private static void writeRoot(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("originalUriBaseIds");
    json.writeObjectFieldStart(ROOT);
    writeText("description", "The site folder", json);
    json.writeEndObject();
    json.writeEndObject();
  }

  /** {@code reason} is that for which a finding stands. */
  private void writeResult(Problem problem, Optional<String> reason, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", problem.code().name());
    json.writeNumberField("ruleIndex", rules.indexOf(problem.code()));
    json.writeStringField("level", problem.severity().id());
    String hint = wording.hint(problem);
    writeText("message", wording.message(problem) + (hint.isBlank() ? "" : "\n" + hint), json);
    json.writeArrayFieldStart("locations");
    writeLocation(problem.place(), json);
    json.writeEndArray();
    // The standard wants them in every result or in none.
    json.writeArrayFieldStart("suppressions");
    if (reason.isPresent()) {
      json.writeStartObject();
      json.writeStringField("kind", IN_SOURCE);
      json.writeStringField("justification", reason.get());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeLocation(Place place, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(place.file()));
    json.writeStringField("uriBaseId", ROOT);
    json.writeEndObject();
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", place.line());
    json.writeNumberField("startColumn", place.column());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeText(String field, String text, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private static String uri(String file) {
    return Arrays.stream(file.split("/", -1))
        .map(it -> URLEncoder.encode(it, StandardCharsets.UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/"));
  }
}
