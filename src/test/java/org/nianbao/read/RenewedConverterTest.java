package org.nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problem;

class RenewedConverterTest {

  private final AtomicInteger opened = new AtomicInteger();
  private final AtomicInteger closed = new AtomicInteger();

  @Test
  void goesOnAfterAFailureWithAFreshConverter() {
    try (Converter converter = new RenewedConverter(Failing::new)) {
      assertThat(convert(converter, "1").html()).isEqualTo("1");
      Converted bad = convert(converter, "bad");
      assertThat(bad.html()).isEmpty();
      assertThat(bad.files()).containsExactly("bad");
      assertThat(bad.problems())
          .containsExactly(Problem.of(Code.NB510, Place.of("bad"), "IllegalArgumentException"));
      assertThat(convert(converter, "deep").problems())
          .containsExactly(Problem.of(Code.NB510, Place.of("deep"), "StackOverflowError"));
      assertThat(convert(converter, "2").html()).isEqualTo("2");
    }
    assertThat(opened).hasValue(3);
    assertThat(closed).hasValue(3);
  }

  private static Converted convert(Converter converter, String path) {
    return converter.convert(new Manuscript(path, List.of(), new TreeMap<>(), ""));
  }

  /** Converts a document to its name. */
  private final class Failing implements Converter {

    Failing() {
      opened.incrementAndGet();
    }

    @Override
    public Converted convert(Manuscript manuscript) {
      switch (manuscript.path()) {
        case "bad" -> throw new IllegalStateException(new IllegalArgumentException("/some/path"));
        case "deep" -> throw new StackOverflowError();
        default -> {}
      }
      return new Converted(manuscript.path(), List.of(manuscript.path()), List.of());
    }

    @Override
    public void close() {
      closed.incrementAndGet();
    }
  }
}
