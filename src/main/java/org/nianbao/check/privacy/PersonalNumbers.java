package org.nianbao.check.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds personal numbers in a text, whatever digits they are written with and whatever separates
 * them, but for commas, full stops, letters and Chinese characters.
 */
final class PersonalNumbers {

  private static final int MOBILE_LENGTH = 11;
  private static final Pattern MOBILE = Pattern.compile("(?:(?:00)?86)?1[3-9]\\d{9}");

  /** The longest first, as the shorter ones may be its beginning. */
  private static final int[] CARD_LENGTHS = {19, 18, 17, 16};

  /** With 0086, with 86, and plain. */
  private static final int[] MOBILE_LENGTHS = {MOBILE_LENGTH + 4, MOBILE_LENGTH + 2, MOBILE_LENGTH};

  private static final int[] RESIDENT_ID_LENGTHS = {ResidentId.LENGTH};

  private final String text;
  private final List<Glyph> glyphs;
  private final String digits;

  /** Where a number may begin: not within other digits. */
  private final int[] starts;

  private final BitSet breaks = new BitSet();
  private final BitSet taken = new BitSet();
  private final List<PersonalNumber> found = new ArrayList<>();

  private PersonalNumbers(String text) {
    this.text = text;
    this.glyphs = Glyphs.in(text);
    StringBuilder all = new StringBuilder(glyphs.size());
    for (Glyph glyph : glyphs) {
      breaks.set(all.length(), glyph.before() == Gap.BREAK);
      all.append(glyph.character());
    }
    this.digits = all.toString();
    this.starts = IntStream.range(0, glyphs.size()).filter(it -> !isInRun(it)).toArray();
  }

  /**
   * All personal numbers of a text, in their order.
   *
   * @param text one paragraph, row of a table or file name; names of numbers are looked for in it
   */
  static List<PersonalNumber> find(String text) {
    return Sieve.mayHold(text) ? search(text) : List.of();
  }

  /** The same without the short cut. */
  static List<PersonalNumber> search(String text) {
    return new PersonalNumbers(text).find();
  }

  /** How many characters numbers of a kind have, country codes included. */
  static int[] lengths(Kind kind) {
    return switch (kind) {
      case RESIDENT_ID -> RESIDENT_ID_LENGTHS;
      case MOBILE -> MOBILE_LENGTHS;
      case BANK_CARD -> CARD_LENGTHS;
    };
  }

  /**
   * Whether a number is one of a kind by its digits.
   *
   * @param number of one of the {@link #lengths}
   */
  static boolean hasForm(Kind kind, String number) {
    return switch (kind) {
      case RESIDENT_ID -> ResidentId.isValid(number);
      case MOBILE -> MOBILE.matcher(number).matches();
      case BANK_CARD -> isCard(number);
    };
  }

  private List<PersonalNumber> find() {
    if (glyphs.size() < MOBILE_LENGTH) {
      return List.of();
    }
    searchResidentIds();
    search(Kind.BANK_CARD);
    search(Kind.MOBILE);
    found.sort(Comparator.comparingInt(PersonalNumber::start));
    return List.copyOf(found);
  }

  /**
   * A table of regions, days and running numbers is one of parts of identity numbers, too; in it
   * the checksum is right by chance, one time in eleven, and wrong in most of the rows.
   */
  private void searchResidentIds() {
    int split = 0;
    int right = 0;
    for (int from : starts) {
      Optional<Stretch> number =
          stretch(from, ResidentId.LENGTH).filter(PersonalNumbers::hasFormOfId);
      if (number.isPresent() && number.get().gap() == Gap.CELL) {
        split++;
        right += ResidentId.isValid(number.get().number()) ? 1 : 0;
      }
    }
    boolean isChance = right * 2 < split;
    for (int from : starts) {
      stretch(from, ResidentId.LENGTH)
          .filter(PersonalNumbers::hasFormOfId)
          .filter(it -> ResidentId.isValid(it.number()))
          .filter(it -> it.gap() != Gap.CELL || !isChance)
          .ifPresent(it -> add(Kind.RESIDENT_ID, it, from));
    }
  }

  private static boolean hasFormOfId(Stretch stretch) {
    return ResidentId.hasForm(stretch.number())
        && !stretch.isPartOfSerial()
        && (stretch.gap() == Gap.NONE || isOfItsOwn(stretch));
  }

  /** Whether pieces belong together rather than to the amounts and dates of a table. */
  private static boolean isOfItsOwn(Stretch pieces) {
    return !pieces.isCutAtStart() && !pieces.isCutAtEnd() && !pieces.hasDateOfItsOwn();
  }

  private void search(Kind kind) {
    int named = -1;
    for (int from : starts) {
      for (int length : lengths(kind)) {
        Optional<Stretch> number = stretch(from, length);
        if (number.isPresent() && isNumber(kind, number.get(), named)) {
          add(kind, number.get(), from);
          named = number.get().end();
        }
      }
    }
  }

  private void add(Kind kind, Stretch stretch, int from) {
    String number = stretch.number();
    String plain = kind == Kind.MOBILE ? number.substring(number.length() - MOBILE_LENGTH) : number;
    found.add(new PersonalNumber(kind, stretch.start(), stretch.end(), plain));
    taken.set(from, from + number.length());
  }

  /** So many glyphs, neither more nor fewer, none of which is part of another number. */
  private Optional<Stretch> stretch(int from, int length) {
    int to = from + length;
    if (to > glyphs.size() || (to < glyphs.size() && isInRun(to))) {
      return Optional.empty();
    }
    String number = digits.substring(from, to);
    int x = number.indexOf('X');
    boolean isOne = (x < 0 || x == length - 1) && !has(breaks, from + 1, to);
    return isOne && !has(taken, from, to)
        ? Optional.of(new Stretch(text, number, glyphs.subList(from, to)))
        : Optional.empty();
  }

  private static boolean has(BitSet set, int from, int to) {
    int first = set.nextSetBit(from);
    return first >= 0 && first < to;
  }

  /** Whether a glyph directly follows another one. */
  private boolean isInRun(int index) {
    return index > 0 && glyphs.get(index).before() == Gap.NONE;
  }

  private boolean isNumber(Kind kind, Stretch stretch, int named) {
    return hasForm(kind, stretch.number()) && isNamed(kind, stretch, named);
  }

  private boolean isNamed(Kind kind, Stretch stretch, int named) {
    return stretch.gap() != Gap.CELL
        && !stretch.isPartOfSerial()
        && !stretch.isCutAtEnd()
        && Naming.names(kind, text, stretch.start(), stretch.end(), named);
  }

  /** By the formula of Luhn. */
  private static boolean isCard(String number) {
    int sum = 0;
    for (int i = 0; i < number.length(); i++) {
      int digit = number.charAt(number.length() - 1 - i) - '0';
      if (digit > 9) {
        return false;
      }
      int weighed = i % 2 == 0 ? digit : 2 * digit;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum % 10 == 0;
  }
}
