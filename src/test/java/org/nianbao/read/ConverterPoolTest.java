package org.nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.work.Jobs;
import org.nianbao.work.Progress;

class ConverterPoolTest {

  private final AtomicInteger opened = new AtomicInteger();
  private final AtomicInteger closed = new AtomicInteger();

  @ParameterizedTest
  @CsvSource({"1, 8, 1", "100, 8, 1", "101, 8, 2", "1000, 2, 2", "250, 8, 3", "0, 2, 1"})
  void opensAConverterPerHundredDocumentsThatAreExpected(int expected, int most, int open) {
    try (ConverterPool pool = new ConverterPool(Echo::new, expected, most)) {
      assertThat(pool.open()).isEqualTo(open);
    }
    assertThat(opened).hasValue(0);
  }

  @Test
  void opensMoreWhereMoreIsConvertedThanExpected() {
    try (ConverterPool pool = new ConverterPool(Echo::new, 0, 2)) {
      IntStream.range(0, 101).forEach(i -> pool.convert(manuscript("content/" + i + ".adoc")));
      assertThat(pool.open()).isEqualTo(2);
    }
  }

  @Test
  void servesSeveralThreadsAndClosesWhatItOpened() {
    List<Manuscript> manuscripts =
        IntStream.range(0, 350).mapToObj(i -> manuscript("content/" + i + ".adoc")).toList();
    try (ConverterPool pool = new ConverterPool(Echo::new, 350, 3)) {
      assertThat(new Jobs(3, Progress.NONE).map(Progress.Stage.READ, manuscripts, pool::convert))
          .extracting(Converted::html)
          .startsWith("0", "1")
          .hasSize(350);
    }
    assertThat(opened).hasValueBetween(1, 3);
    assertThat(closed).hasValue(opened.get());
  }

  private static Manuscript manuscript(String path) {
    return new Manuscript(path, List.of(), new TreeMap<>(), "");
  }

  /** Converts a document to its name. */
  private final class Echo implements Converter {

    Echo() {
      opened.incrementAndGet();
    }

    @Override
    public Converted convert(Manuscript manuscript) {
      String name = manuscript.path().replaceAll("content/|\\.adoc", "");
      return new Converted(name, List.of(manuscript.path()), List.of());
    }

    @Override
    public void close() {
      closed.incrementAndGet();
    }
  }
}
