package org.nianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problem;
import org.nianbao.problem.Waived;

/** What {@code --format sarif} prints, against the schema of the standard. */
class SarifSchemaTest {

  private static final String[] ARGUMENTS = {"甲", "乙", "丙", "丁", "戊", "己"};

  private static final JsonSchema SCHEMA = schema();

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "zh-TW", "en"})
  void isValidWithProblemsOfEveryCode(String language) {
    Problem[] problems =
        Arrays.stream(Code.values())
            .map(it -> Problem.of(it, new Place("content/报告 1/#2%.adoc", 3, 7), ARGUMENTS))
            .toArray(Problem[]::new);

    assertThat(faults(Call.finding("", problems), "--lang", language)).isEmpty();
  }

  @Test
  void isValidWithoutProblems() {
    assertThat(faults(Call.fine())).isEmpty();
  }

  @Test
  void isValidWithFindingsThatStand() {
    Problem standing = Problem.of(Code.NB401, Call.place(7, 20), ARGUMENTS);
    Call call =
        Call.finding("", Problem.of(Code.NB203, Call.place(3, 14), "reprot", "report"))
            .waiving(new Waived(standing, standing.place().file(), "petitions", "原文如此，照登。"));

    assertThat(faults(call)).isEmpty();
  }

  /** A schema that let everything pass would prove nothing. */
  @Test
  void theSchemaRefusesWhatTheStandardDoes() {
    assertThat(faults("{\"version\":\"2.1.0\"}")).isNotEmpty();
    assertThat(faults("{\"version\":\"2.1.0\",\"runs\":[{\"results\":[]}]}")).isNotEmpty();
    assertThat(
            faults(
                """
                {"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "n"}},
                 "results": [{"message": {"text": "t"}, "level": "fatal"}]}]}
                """))
        .isNotEmpty();
  }

  private static Set<ValidationMessage> faults(Call call, String... options) {
    String[] command = {"check", "--format", "sarif"};
    String[] all = Arrays.copyOf(command, command.length + options.length);
    System.arraycopy(options, 0, all, command.length, options.length);
    call.run(all);
    assertThat(call.err()).isEmpty();
    return faults(call.out());
  }

  private static Set<ValidationMessage> faults(String json) {
    return SCHEMA.validate(
        json,
        InputFormat.JSON,
        context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
  }

  private static JsonSchema schema() {
    try (InputStream in =
        Objects.requireNonNull(
            SarifSchemaTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
