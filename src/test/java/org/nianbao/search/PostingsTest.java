package org.nianbao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PostingsTest {

  @Test
  void readsWhatItWrote() {
    Random random = new Random(7);
    for (int part : new int[] {1, 2, 10, 1000}) {
      int[] pages = IntStream.range(0, 8192).filter(it -> random.nextInt(part) == 0).toArray();
      StringBuilder text = new StringBuilder();
      Postings postings = new Postings(text);
      for (int page : pages) {
        postings.add(page, random.nextInt(4));
      }
      assertThat(Postings.pages(text.toString())).isEqualTo(pages);
    }
  }

  /** Digits in a row would look like the number of a person. */
  @Test
  void usesEachCharacterOnceAndNoDigits() {
    assertThat(Postings.DIGITS).hasSize(80).doesNotContainPattern("[0-9<>\"\\\\`]");
    assertThat(Postings.DIGITS.chars().distinct().count()).isEqualTo(80);
  }
}
