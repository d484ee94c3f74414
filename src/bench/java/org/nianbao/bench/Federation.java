package org.nianbao.bench;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;

/** Made-up organisations: one at the top, districts below it, and the branches of each. */
final class Federation {

  static final String CITY = "city";
  static final String COUNTY = "county";

  private static final int BRANCHES_PER_DISTRICT = 40;

  /** Every so many branches write in traditional characters. */
  private static final int HANT_EVERY = 5;

  /** Coprime to every number of names, so that neighbours do not have like names. */
  private static final int STRIDE = 7919;

  private static final Transliterator TO_HANT =
      Transliterator.getInstance("Simplified-Traditional");

  private final Pool names = Pool.read("names.txt");
  private final List<Union> unions = new ArrayList<>();

  private Federation() {}

  /** {@code size} is how many organisations there are in all. */
  static List<Union> of(int size) {
    Federation federation = new Federation();
    federation.fill(size);
    return List.copyOf(federation.unions);
  }

  static String hant(String text) {
    return TO_HANT.transliterate(text);
  }

  private void fill(int size) {
    unions.add(new Union(0, -1, "lan-hai-city", "澜海市总工会", "澜海市", CITY, false));
    int district = 0;
    int below = BRANCHES_PER_DISTRICT;
    int districts = 0;
    int branches = 0;
    while (unions.size() < size) {
      int number = unions.size();
      if (below >= BRANCHES_PER_DISTRICT) {
        unions.add(district(number, districts++));
        district = number;
        below = 0;
      } else {
        unions.add(branch(number, district, branches++));
        below++;
      }
    }
  }

  private Union district(int number, int index) {
    String[] first = words("first", index);
    String[] second = words("second", index / names.group("first").lines().size());
    String name = first[0] + second[0] + "区";
    String id = first[1] + "-" + second[1] + "-district";
    return new Union(number, 0, id, name + "总工会", name, COUNTY, false);
  }

  private Union branch(int number, int parent, int index) {
    int firsts = names.group("first").lines().size();
    int seconds = names.group("second").lines().size();
    int kinds = names.group("kind").lines().size();
    int all = firsts * seconds * kinds;
    if (index >= all) {
      throw new IllegalArgumentException("there are names for " + all + " branches only");
    }
    int mixed = (int) ((long) index * STRIDE % all);
    String[] first = words("first", mixed);
    String[] second = words("second", mixed / firsts);
    String[] kind = words("kind", mixed / firsts / seconds);
    String name = first[0] + second[0] + kind[0];
    boolean hant = index % HANT_EVERY == HANT_EVERY - 1;
    String written = hant ? hant(name) : name;
    return new Union(
        number,
        parent,
        first[1] + "-" + second[1] + "-" + kind[1],
        written,
        written.replaceAll("[总總]?工[会會]$", ""),
        kind[2],
        hant);
  }

  private String[] words(String group, int index) {
    List<String> lines = names.group(group).lines();
    return lines.get(index % lines.size()).split(" ", -1);
  }
}
