package org.nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WorkerCommandTest {

  @Test
  void startsWithTheFlagsThatTheBenchTakes() {
    assertThat(WorkerCommand.of(2).command()).containsAll(WorkerCommand.FLAGS);
  }

  @Test
  void knowsWhereTheRubyProgramLies() {
    String file = "/" + WorkerCommand.PROGRAM + "/asciidoctor.rb";
    assertThat(WorkerCommandTest.class.getResource(file)).isNotNull();
  }
}
