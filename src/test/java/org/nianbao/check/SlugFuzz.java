package org.nianbao.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.nianbao.check.spelling.Folding;
import org.nianbao.model.Id;
import org.nianbao.model.Tag;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problem;
import org.nianbao.problem.Problems;
import org.nianbao.read.RawAttribute;
import org.nianbao.read.RawDocument;

/** Whatever a tag is called, its address is plain, and the same for all spellings. */
final class SlugFuzz {

  private static final String PATH = "content/reports/liaobu-town/2012.adoc";
  private static final Place NAME_AT = new Place(PATH, 4, 2);
  private static final Place VALUE_AT = new Place(PATH, 4, 15);

  /** One sign may stand for a whole formula of 18 signs, each of them a syllable. */
  private static final int LONGEST_OF_A_SIGN = 18 * 8;

  private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Hant-Hans");

  private SlugFuzz() {}

  public static void fuzzerTestOneInput(byte[] input) {
    String text = new String(input, UTF_8);
    isAnAddress(text);
    isTheSameForAllSpellings(text);
    tagsHaveAddresses(text.replaceAll("\\R", " ").strip());
  }

  private static void isAnAddress(String text) {
    String slug = Folding.slug(text);
    assertThat(slug).matches("(?:[a-z0-9]+(?:-[a-z0-9]+)*)?");
    assertThat(slug.length()).isLessThanOrEqualTo(LONGEST_OF_A_SIGN * text.length());
    assertThat(Folding.slug(slug)).isEqualTo(slug);
    if (text.chars().anyMatch(it -> (it >= 'a' && it <= 'z') || (it >= '0' && it <= '9'))) {
      assertThat(slug).isNotEmpty();
    }
  }

  private static void isTheSameForAllSpellings(String text) {
    String slug = Folding.slug(text);
    assertThat(Folding.slug(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(slug);
    String simplified = SIMPLIFIED.transliterate(text);
    assertThat(Folding.slug("\u3000" + simplified + " ")).isEqualTo(slug);
    if (text.chars().allMatch(it -> it < 0x80)) {
      assertThat(Folding.slug(text.toUpperCase(Locale.ROOT))).isEqualTo(slug);
    }
  }

  /** {@code text} is one line without blanks around it, as the scanner of headers gives it. */
  private static void tagsHaveAddresses(String text) {
    Problems problems = new Problems();
    RawDocument document =
        new RawDocument(
            PATH,
            Optional.empty(),
            List.of(new RawAttribute("jbake-tags", text, NAME_AT, VALUE_AT)),
            List.of(PATH),
            "");
    List<Tag> tags = new TagsReader(new HashMap<>(), problems).read(document);
    Set<Id> seen = new HashSet<>();
    for (Tag tag : tags) {
      assertThat(seen.add(tag.slug())).isTrue();
      assertThat(tag.name()).isNotBlank().isEqualTo(tag.name().strip());
      assertThat(text).contains(tag.name());
      assertThat(tag.slug().value()).isEqualTo(Folding.slug(tag.name()));
    }
    for (Problem problem : problems.all()) {
      assertThat(problem.code()).isEqualTo(Code.NB216);
      assertThat(problem.place().line()).isEqualTo(VALUE_AT.line());
      int offset = problem.place().column() - VALUE_AT.column();
      assertThat(offset).isBetween(0, text.codePointCount(0, text.length()));
      assertThat(text.substring(text.offsetByCodePoints(0, offset)))
          .startsWith(problem.arguments().get(0));
      assertThat(Id.isValid(Folding.slug(problem.arguments().get(0)))).isFalse();
    }
  }
}
