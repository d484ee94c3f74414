package org.nianbao.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.nianbao.search.Field.Weight;
import org.nianbao.work.Jobs;

/**
 * Of any texts, the index gives the pages that hold something, and for one or two signs no others;
 * bytes that are no segment are refused, or make an index all the same.
 */
final class IndexFuzz {

  /** What stands before this byte is damage to a segment, what stands behind it are pages. */
  private static final byte END_OF_DAMAGE = '|';

  private static final int MOST_PAGES = 8;

  private static final Fold FOLD = new Fold();

  /** Of the first field of a page, of the second, of the third. */
  private static final List<Weight> WEIGHTS = List.of(Weight.TITLE, Weight.TEXT, Weight.NAME);

  private IndexFuzz() {}

  public static void fuzzerTestOneInput(byte[] input) {
    int end = 0;
    while (end < input.length && input[end] != END_OF_DAMAGE) {
      end++;
    }
    byte[] damage = end == input.length ? new byte[0] : Arrays.copyOf(input, end);
    int start = end == input.length ? 0 : end + 1;
    List<List<Field>> pages = pages(new String(input, start, input.length - start, UTF_8));
    byte[] bytes = Segment.of(pages).bytes();
    Segment read = Segment.parse(bytes).orElseThrow();
    assertThat(read.bytes()).isEqualTo(bytes);
    assertThat(read.pages()).isEqualTo(pages.size());
    finds(pages, Index.of(List.of(read), Jobs.one()));
    survives(damaged(bytes, damage));
    survives(input);
  }

  private static List<List<Field>> pages(String text) {
    List<List<Field>> pages = new ArrayList<>();
    for (String page : text.split("\f", MOST_PAGES)) {
      List<Field> fields = new ArrayList<>();
      for (String field : page.split("\u000B", 3)) {
        Weight weight = WEIGHTS.get(fields.size());
        fields.add(new Field(weight, FOLD.fold(field)));
      }
      pages.add(fields);
    }
    return pages;
  }

  /** Every piece of up to six signs on the pages where it is, and no sign or pair on others. */
  private static void finds(List<List<Field>> pages, Index index) {
    Lookup lookup = new Lookup(index);
    for (int page = 0; page < pages.size(); page++) {
      for (Field field : pages.get(page)) {
        String text = field.text();
        for (int i = 0; i < text.length(); i++) {
          for (int length = 1; length <= 6 && i + length <= text.length(); length++) {
            String piece = text.substring(i, i + length);
            assertThat(lookup.finds(piece, page)).isTrue();
            if (length <= 2 && piece.chars().allMatch(it -> Grams.isLetter((char) it))) {
              assertThat(index.pages(gram(piece))).isEqualTo(holding(pages, piece));
            }
          }
        }
      }
    }
  }

  private static long gram(String piece) {
    return piece.length() == 1
        ? Grams.of(piece.charAt(0))
        : Grams.of(piece.charAt(0), piece.charAt(1));
  }

  private static BitSet holding(List<List<Field>> pages, String piece) {
    BitSet holding = new BitSet();
    for (int i = 0; i < pages.size(); i++) {
      holding.set(i, pages.get(i).stream().anyMatch(it -> it.text().contains(piece)));
    }
    return holding;
  }

  private static byte[] damaged(byte[] whole, byte[] damage) {
    byte[] bytes = whole.clone();
    for (int i = 0; i + 2 < damage.length; i += 3) {
      int at = ((damage[i] & 0xFF) << 8 | (damage[i + 1] & 0xFF)) % Math.max(1, bytes.length);
      if (damage[i + 2] == '#') {
        bytes = Arrays.copyOf(bytes, at);
      } else if (bytes.length > 0) {
        bytes[at] = damage[i + 2];
      }
    }
    return bytes;
  }

  private static void survives(byte[] bytes) {
    Optional<Segment> read = Segment.parse(bytes);
    if (read.isPresent()) {
      Index index = Index.of(List.of(read.get()), Jobs.one());
      for (int i = 0; i < index.shardCount(); i++) {
        for (String postings : index.shard(i).values()) {
          int[] pages = Postings.pages(postings.replace(">", ""));
          assertThat(pages).isSorted().doesNotHaveDuplicates();
          assertThat(Arrays.stream(pages)).allMatch(it -> it >= 0 && it < read.get().pages());
        }
      }
    }
  }
}
