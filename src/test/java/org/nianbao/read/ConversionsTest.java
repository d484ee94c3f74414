package org.nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problem;

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
  void goesOnAfterAFailureWithAFreshConverter() {
    List<Converted> results =
        conversions.run(
            List.of(
                manuscript("content/1.adoc"),
                manuscript("content/bad.adoc"),
                manuscript("content/deep.adoc"),
                manuscript("content/2.adoc")),
            1);
    assertThat(results).extracting(Converted::html).containsExactly("1", "", "", "2");
    assertThat(results.get(1).problems())
        .containsExactly(
            Problem.of(Code.NB510, Place.of("content/bad.adoc"), "IllegalArgumentException"));
    assertThat(results.get(1).files()).containsExactly("content/bad.adoc");
    assertThat(results.get(2).problems())
        .containsExactly(
            Problem.of(Code.NB510, Place.of("content/deep.adoc"), "StackOverflowError"));
    assertThat(opened).hasValue(3);
    assertThat(closed).hasValue(3);
  }

  @Test
  void opensNoConverterForNothing() {
    assertThat(conversions.run(List.of(), 2)).isEmpty();
    assertThat(opened).hasValue(0);
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
      if (name.equals("bad")) {
        throw new IllegalStateException(new IllegalArgumentException("/some/path"));
      }
      if (name.equals("deep")) {
        throw new StackOverflowError();
      }
      return new Converted(name, List.of(manuscript.path()), new TreeMap<>(), List.of());
    }

    @Override
    public void close() {
      closed.incrementAndGet();
    }
  }
}
