package org.nianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingTest {

  @Test
  void theSiteIsBuilt(@TempDir Path site) throws IOException {
    Training.write(site, Path.of(""));
    String[] build = {
      "build", "--source", site.toString(), "--output", site.resolve("target/site").toString()
    };
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream printed = new PrintStream(bytes, false, StandardCharsets.UTF_8);

    int code =
        Main.run(
            build,
            printed,
            printed,
            Clock.fixed(Instant.parse("2026-11-22T04:00:00Z"), ZoneOffset.UTC),
            Map.of(),
            Conductor.ofSites());

    assertThat(bytes.toString(StandardCharsets.UTF_8)).startsWith("报告 2 份，单位 1 个");
    assertThat(code).isZero();
  }
}
