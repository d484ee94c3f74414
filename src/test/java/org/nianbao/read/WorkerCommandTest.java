package org.nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nianbao.bench.ConversionFlags;

class WorkerCommandTest {

  @Test
  void theBenchMeasuresTheFloorWithOurFlags() {
    assertThat(ConversionFlags.JVM).isEqualTo(WorkerCommand.FLAGS);
    assertThat(ConversionFlags.PROGRAM).isEqualTo(AsciidoctorRuntime.PROGRAM);
    assertThat(WorkerCommand.of(2).command()).containsAll(ConversionFlags.JVM);
  }

  @Test
  void knowsWhereTheRubyProgramLies() {
    String file = "/" + AsciidoctorRuntime.PROGRAM + "/asciidoctor.rb";
    assertThat(WorkerCommandTest.class.getResource(file)).isNotNull();
  }
}
