package org.nianbao.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.nianbao.model.Id;

final class OrganisationNamesTest {

  private static final Id TOWN = new Id("town");
  private static final String TOWN_NAME = "寮步镇总工会";

  private static boolean isAnotherIn(Map<Id, List<String>> names, String text) {
    return OrganisationNames.of(names).isAnotherIn(text, TOWN, TOWN_NAME);
  }

  @Test
  void findsANameInEitherScriptAnywhereInAText() {
    Map<Id, List<String>> names =
        Map.of(
            TOWN,
            List.of(TOWN_NAME, "镇总"),
            new Id("street"),
            List.of("濱河街道總工會", "滨河"),
            new Id("old"),
            List.of("滨河街道总工会联合会", "寮步", "会"));
    assertThat(isAnotherIn(names, "滨河街道总工会")).isTrue();
    assertThat(isAnotherIn(names, "全年由滨河办理")).isTrue();
    assertThat(isAnotherIn(names, "滨海街道总工会")).isFalse();
    assertThat(isAnotherIn(names, "滨")).isFalse();
    assertThat(isAnotherIn(names, "")).isFalse();
    assertThat(isAnotherIn(names, "镇总说寮步镇总工会，寮步的会")).isFalse();
  }

  @Test
  void theOwnNameIsAnothersWhereItIsThatOfBoth() {
    Map<Id, List<String>> names = Map.of(TOWN, List.of("寮工"), new Id("other"), List.of("寮工"));
    assertThat(isAnotherIn(names, "寮工")).isTrue();
    assertThat(isAnotherIn(Map.of(TOWN, List.of("寮工", "寮工")), "寮工")).isFalse();
    assertThat(isAnotherIn(Map.of(), "寮工")).isFalse();
  }

  @Test
  void agreesWithASearchNameByName() {
    Random random = new Random(20121228L);
    for (int i = 0; i < 2000; i++) {
      Map<Id, List<String>> names = new TreeMap<>();
      for (int j = random.nextInt(6); j >= 0; j--) {
        names.put(new Id("id" + j), List.of(word(random, 4), word(random, 3)));
      }
      Id own = new Id("id" + random.nextInt(3));
      String ownName = word(random, 5);
      String text = word(random, 12);
      List<String> others = new ArrayList<>();
      names.forEach((id, all) -> others.addAll(id.equals(own) ? List.of() : all));
      assertThat(OrganisationNames.of(names).isAnotherIn(text, own, ownName))
          .as("%s in %s for %s %s", names, text, own, ownName)
          .isEqualTo(
              others.stream()
                  .filter(it -> it.length() > 1 && !ownName.contains(it))
                  .anyMatch(text::contains));
    }
  }

  private static String word(Random random, int longest) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(longest); i >= 0; i--) {
      word.append("甲乙丙".charAt(random.nextInt(3)));
    }
    return word.toString();
  }
}
