package org.nianbao.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InternerTest {

  private record Word(String value) {

    /** That of its text, as ids have it. */
    @Override
    public int hashCode() {
      return value.hashCode();
    }
  }

  private record Words(List<Word> words) {}

  private final Interner interner = new Interner();

  @Test
  void givesTheObjectItSawBefore() {
    String first = new String(new char[] {'会', '员'});

    assertThat(interner.intern(first)).isSameAs(first);
    assertThat(interner.intern("会员")).isSameAs(first);
  }

  @Test
  void keepsClassesApartWhoseHashesAreEqual() {
    Word word = new Word("会员");
    String text = new String(new char[] {'会', '员'});

    assertThat(interner.intern(word)).isSameAs(word);
    assertThat(interner.intern(text)).isSameAs(text);
    assertThat(interner.intern(new Word("会员"))).isSameAs(word);
    assertThat(interner.intern("会员")).isSameAs(text);
  }

  @Test
  void givesEqualValuesHoweverManyThereAre() {
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 20_000; i++) {
        assertThat(interner.intern("数" + i)).isEqualTo("数" + i);
      }
    }
  }

  @Test
  void aCodecSharesOnlyWhatItIsToldTo() {
    Words words = new Words(List.of(new Word("甲"), new Word("甲")));
    RecordCodec<Words> codec = RecordCodec.of(Words.class);
    RecordCodec<Words> sharing = codec.sharing(Set.of(Word.class));
    byte[] bytes = codec.encode(words);

    assertThat(sharing.encode(words)).isEqualTo(bytes);
    assertThat(sharing.schema()).isEqualTo(codec.schema());
    assertThat(sharing.decode(bytes)).hasValue(words);
    List<Word> shared = sharing.decode(bytes).orElseThrow().words();
    List<Word> apart = codec.decode(bytes).orElseThrow().words();
    assertThat(shared.get(0)).isSameAs(shared.get(1));
    assertThat(apart.get(0)).isNotSameAs(apart.get(1));
  }
}
