package org.nianbao.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Foreign bytes are no record, or one that is the same when it is kept and read again. */
final class RecordFuzz {

  enum Sign {
    ONE,
    OTHER
  }

  /** Refuses nonsense, as records do. */
  record Year(int value) {

    Year {
      if (value < 1900 || value > 2199) {
        throw new IllegalArgumentException("no year: " + value);
      }
    }
  }

  record Branch(String name, List<Branch> below) {}

  record Everything(
      Branch branch,
      Optional<Year> year,
      long size,
      boolean flag,
      @Nullable String note,
      Sign sign,
      LocalDate date,
      BigDecimal value,
      URI address,
      Digest digest,
      Set<String> set,
      SortedSet<String> sorted,
      Map<String, Sign> map,
      SortedMap<String, List<Year>> years) {}

  static final RecordCodec<Everything> EVERYTHING = RecordCodec.of(Everything.class);
  static final RecordCodec<Branch> BRANCH = RecordCodec.of(Branch.class);
  private static final RecordCodec<Year> YEAR = RecordCodec.of(Year.class);

  /** What each byte may become: the longest are references to texts that are in a list. */
  private static final long FOR_A_BYTE = 400;

  /** Of a refusal, with its stack. */
  private static final long FOR_ALL = 200_000;

  static {
    // Classes that are loaded on the way take memory, too.
    byte[] some = BRANCH.encode(new Branch("a", List.of(new Branch("b", List.of()))));
    for (RecordCodec<?> codec : List.of(EVERYTHING, BRANCH, YEAR)) {
      assertThat(codec.decode(new byte[] {1, 5})).isEmpty();
      assertThat(codec.decode(some).isPresent()).isEqualTo(codec.equals(BRANCH));
    }
  }

  private RecordFuzz() {}

  public static void fuzzerTestOneInput(byte[] input) {
    isTheSameAgain(EVERYTHING, input);
    isTheSameAgain(BRANCH, input);
    isTheSameAgain(YEAR, input);
  }

  private static <T extends Record> void isTheSameAgain(RecordCodec<T> codec, byte[] input) {
    Allocation allocation = new Allocation();
    Optional<T> read = codec.decode(input);
    allocation.isAtMost(FOR_ALL + FOR_A_BYTE * input.length);
    if (read.isPresent()) {
      byte[] bytes = codec.encode(read.get());
      assertThat(codec.decode(bytes)).isEqualTo(read);
      assertThat(codec.encode(codec.decode(bytes).orElseThrow())).isEqualTo(bytes);
    }
  }
}
