package org.nianbao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nianbao.search.Field.Weight;
import org.nianbao.work.Jobs;
import org.nianbao.work.Progress;

class IndexTest {

  private static final String SIGNS = "工会职協商签订总结一二，。 \n1.5%a\uD842\uDFB7";

  private static List<List<Field>> pages(int number, int length) {
    Random random = new Random(number);
    List<List<Field>> pages = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      StringBuilder text = new StringBuilder();
      random.ints(length, 0, SIGNS.length()).forEach(it -> text.append(SIGNS.charAt(it)));
      pages.add(List.of(new Field(Weight.TEXT, text.toString())));
    }
    return pages;
  }

  private static Index index(List<List<Field>> pages, Jobs jobs) {
    List<Segment> segments = new ArrayList<>();
    for (int from = 0; from < pages.size(); from += 50) {
      Segment made = Segment.of(pages.subList(from, Math.min(pages.size(), from + 50)));
      segments.add(Segment.parse(made.bytes()).orElseThrow());
    }
    return Index.of(segments, jobs);
  }

  private static Map<String, String> grams(Index index) {
    Map<String, String> grams = new TreeMap<>();
    for (int i = 0; i < index.shardCount(); i++) {
      grams.putAll(index.shard(i));
    }
    return grams;
  }

  private static int[] pages(Index index, String gram) {
    String text = grams(index).getOrDefault(gram, "");
    return Postings.pages(text.startsWith(">") ? text.substring(1) : text);
  }

  @Test
  void knowsEveryPageOfEveryOneAndTwoCharacters() {
    List<List<Field>> pages = pages(60, 30);
    Index index = index(pages, Jobs.one());
    TreeSet<String> all = new TreeSet<>();
    for (List<Field> page : pages) {
      String text = page.get(0).text();
      for (int length = 1; length <= 2; length++) {
        for (int i = 0; i + length <= text.length(); i++) {
          all.add(text.substring(i, i + length));
        }
      }
    }
    for (String gram : all) {
      int[] holding =
          IntStream.range(0, pages.size())
              .filter(it -> pages.get(it).get(0).text().contains(gram))
              .toArray();
      boolean isIndexed = gram.chars().allMatch(it -> Grams.isLetter((char) it));
      assertThat(pages(index, gram)).as(gram).isEqualTo(isIndexed ? holding : new int[0]);
    }
  }

  @Test
  void knowsThreeWhereTheFirstTwoAreFrequent() {
    List<List<Field>> pages = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      String text = i < 40 ? "职工会" : i < 80 ? "职工" : "签订协议";
      pages.add(List.of(new Field(Weight.TEXT, text)));
    }
    Index index = index(pages, Jobs.one());

    assertThat(grams(index)).containsKey("职工会").doesNotContainKey("签订协");
    assertThat(grams(index).get("职工")).startsWith(">");
    assertThat(pages(index, "职工会")).isEqualTo(IntStream.range(0, 40).toArray());
  }

  @Test
  void weighsByWhereAGramStands() {
    Index index =
        index(
            List.of(
                List.of(new Field(Weight.TEXT, "会"), new Field(Weight.TITLE, "会")),
                List.of(new Field(Weight.TEXT, "会，会，会")),
                List.of(new Field(Weight.TEXT, "会，会")),
                List.of(new Field(Weight.NAME, "会"))),
            Jobs.one());

    // The distance of one four times, and the weight: 7, 5, 4, 6.
    assertThat(grams(index).get("会")).isEqualTo("hfeg");
  }

  @Test
  void isTheSameWithSeveralJobs() {
    List<List<Field>> pages = pages(300, 400);
    Index one = index(pages, Jobs.one());
    Index two = index(pages, new Jobs(2, Progress.NONE));

    assertThat(one.shardCount()).isEqualTo(two.shardCount()).isGreaterThan(1);
    for (int i = 0; i < one.shardCount(); i++) {
      int shard = i;
      assertThat(one.shard(i)).isEqualTo(two.shard(i));
      assertThat(one.shard(i).keySet())
          .allSatisfy(it -> assertThat(Index.shardOf(gram(it), one.shardCount())).isEqualTo(shard));
    }
  }

  private static long gram(String text) {
    char[] units = Arrays.copyOf(text.toCharArray(), 3);
    return Grams.of(units[0], units[1], units[2]);
  }

  @Test
  void findsWhatItHoldsAndNothingElse() {
    Lookup lookup =
        new Lookup(
            index(
                List.of(
                    List.of(new Field(Weight.TEXT, "集体协商 2024")),
                    List.of(new Field(Weight.TEXT, "协 商"))),
                Jobs.one()));

    assertThat(lookup.finds("体协商", 0)).isTrue();
    assertThat(lookup.finds("协商", 1)).isFalse();
    assertThat(lookup.finds("商", 1)).isTrue();
    assertThat(lookup.finds("龘", 0)).isFalse();
    assertThat(lookup.finds("——", 0)).as("nobody can ask for it").isTrue();
  }

  /** Pages of one segment and of several make the same index. */
  @Test
  void doesNotDependOnTheSegments() {
    List<List<Field>> pages = pages(120, 200);
    Index single = Index.of(pages.stream().map(it -> Segment.of(List.of(it))).toList(), Jobs.one());
    Index other = index(pages, Jobs.one());

    assertThat(IntStream.range(0, single.shardCount()).mapToObj(single::text))
        .containsExactlyElementsOf(
            IntStream.range(0, other.shardCount()).mapToObj(other::text).toList());
    assertThat(single.units()).isEqualTo(other.units()).contains('工', '%', 'a');
  }
}
