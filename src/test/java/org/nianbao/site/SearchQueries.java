package org.nianbao.site;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Queries of all kinds, most of them cut out of what is there, always the same ones. */
final class SearchQueries {

  /** Words that must all be there, and how they are typed. */
  record Query(String typed, List<String> words) {}

  private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");
  private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");
  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9.,]*[0-9]%?");
  private static final int LONGEST = 9;

  private final List<String> lines;
  private final Random random = new Random(6);

  SearchQueries(List<String> lines) {
    this.lines = lines.stream().filter(it -> LETTER.matcher(it).find()).toList();
  }

  List<Query> all() {
    List<Query> queries = new ArrayList<>();
    Transliterator simplified = Transliterator.getInstance("Hant-Hans");
    Transliterator traditional = Transliterator.getInstance("Hans-Hant");
    add(queries, 25, () -> one(cut(1)));
    add(queries, 55, () -> one(cut(2 + random.nextInt(LONGEST - 1))));
    add(queries, 20, () -> one(simplified.transliterate(cut(2 + random.nextInt(4)))));
    add(queries, 20, () -> one(traditional.transliterate(cut(2 + random.nextInt(4)))));
    add(queries, 10, () -> one(found(LATIN)));
    add(queries, 25, () -> one(found(NUMBER)));
    add(queries, 15, this::phrase);
    add(queries, 20, () -> both(cut(2), cut(1 + random.nextInt(3))));
    add(queries, 5, () -> one(cut(2) + cut(2)));
    Stream.of("协商", "協商", "职工会", "1317.31", "不在任何一份总结里的话").forEach(it -> queries.add(one(it)));
    return queries;
  }

  private interface Maker {
    Query make();
  }

  /** Of what is no word, such as a full stop, nothing can be found. */
  private static void add(List<Query> queries, int number, Maker maker) {
    for (int i = 0; i < number; ) {
      Query query = maker.make();
      if (query.words().stream().allMatch(it -> LETTER.matcher(it).find())) {
        queries.add(query);
        i++;
      }
    }
  }

  private static Query one(String word) {
    return new Query(word, List.of(word));
  }

  private static Query both(String one, String other) {
    return new Query(one + " " + other, List.of(one, other));
  }

  private Query phrase() {
    String words = cut(4 + random.nextInt(LONGEST), Pattern.compile("[\"“”„「」『』]"));
    return new Query("“" + words + "”", List.of(words));
  }

  /** Without blanks or quotation marks, which would make several words of it. */
  private String cut(int length) {
    return cut(length, Pattern.compile("[\\s\\h\"“”„「」『』]"));
  }

  private String cut(int length, Pattern not) {
    while (true) {
      String line = lines.get(random.nextInt(lines.size()));
      if (line.length() >= length) {
        int from = random.nextInt(line.length() - length + 1);
        String cut = line.substring(from, from + length);
        if (!not.matcher(cut).find() && LETTER.matcher(cut).find() && cut.equals(cut.strip())) {
          return cut;
        }
      }
    }
  }

  private String found(Pattern pattern) {
    while (true) {
      Matcher matcher = pattern.matcher(lines.get(random.nextInt(lines.size())));
      if (matcher.find()) {
        return matcher.group();
      }
    }
  }
}
