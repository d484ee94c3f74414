package org.nianbao.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.nianbao.BuildResult;
import org.nianbao.problem.Problem;
import org.nianbao.problem.Wording;

/** Problems for programs; the names and their order are fixed. */
final class JsonReport {

  private final BuildResult result;
  private final Wording wording;

  private JsonReport(BuildResult result) {
    this.result = result;
    this.wording = new Wording(result.language());
  }

  static String of(BuildResult result) {
    return Json.line(new JsonReport(result)::write);
  }

  private void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("problems");
    for (Problem problem : result.problems()) {
      write(problem, json);
    }
    json.writeEndArray();
    Counts counts = Counts.of(result);
    json.writeObjectFieldStart("summary");
    json.writeNumberField("errors", counts.errors());
    json.writeNumberField("warnings", counts.warnings());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void write(Problem problem, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", problem.code().name());
    json.writeStringField("severity", problem.severity().id());
    json.writeStringField("file", problem.place().file());
    json.writeNumberField("line", problem.place().line());
    json.writeNumberField("column", problem.place().column());
    json.writeStringField("message", wording.message(problem));
    json.writeStringField("hint", wording.hint(problem));
    json.writeEndObject();
  }
}
