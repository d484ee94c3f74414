package org.nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConversionsTest {

  private final AtomicInteger opened = new AtomicInteger();
  private final AtomicInteger closed = new AtomicInteger();
  private final Conversions conversions =
      new Conversions(Echo::new, Conversions.DOCUMENTS_PER_CONVERTER);

  @ParameterizedTest
  @CsvSource({"1, 8, 1", "100, 8, 1", "101, 8, 2", "1000, 2, 2", "1000, 0, 1", "250, 8, 3"})
  void opensAConverterPerHundredDocuments(int documents, int jobs, int expected) {
    assertThat(conversions.converters(documents, jobs)).isEqualTo(expected);
  }

  @Test
  void keepsTheOrderWhateverTheJobs() {
    List<Manuscript> manuscripts =
        IntStream.range(0, 350).mapToObj(i -> manuscript("content/" + i + ".adoc")).toList();
    List<Converted> alone = conversions.run(manuscripts, 1);
    assertThat(alone).extracting(Converted::html).startsWith("0", "1").hasSize(350);
    assertThat(opened).hasValue(1);
    assertThat(conversions.run(manuscripts, 3)).isEqualTo(alone);
    assertThat(opened).hasValue(4);
    assertThat(closed).hasValue(4);
  }

  @Test
  void opensNoConverterForNothing() {
    assertThat(conversions.run(List.of(), 2)).isEmpty();
    assertThat(opened).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void aConverterThatDoesNotWorkEndsTheRun(int jobs) {
    List<Manuscript> manuscripts =
        IntStream.range(0, 150).mapToObj(i -> manuscript("content/broken.adoc")).toList();
    assertThatIllegalStateException()
        .isThrownBy(() -> conversions.run(manuscripts, jobs))
        .withMessage("no process");
    assertThat(closed.get()).isEqualTo(opened.get());
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
      if (name.equals("broken")) {
        throw new IllegalStateException("no process");
      }
      return new Converted(name, List.of(manuscript.path()), new TreeMap<>(), List.of());
    }

    @Override
    public void close() {
      closed.incrementAndGet();
    }
  }
}
