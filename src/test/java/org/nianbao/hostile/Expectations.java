package org.nianbao.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compares what was found with what cases expect. */
final class Expectations {

  /** Stands for the line where it does not matter, as in a file that the site writes. */
  private static final String ANY_LINE = ":*";

  private final List<HostileCase> cases;

  Expectations(List<HostileCase> cases) {
    this.cases = cases;
  }

  /** Each case has exactly its problems, and no file of no case has any. */
  void areMetBy(List<String> found) {
    assertThat(byCase(found)).isEqualTo(expected());
  }

  private Map<String, List<String>> expected() {
    Map<String, List<String>> expected = new TreeMap<>();
    for (HostileCase it : cases) {
      if (!it.expected().isEmpty()) {
        expected.put(it.name(), it.expected().stream().sorted().toList());
      }
    }
    return expected;
  }

  /** Problems by the case whose file they are in. */
  private Map<String, List<String>> byCase(List<String> found) {
    Map<String, String> owners = owners();
    Map<String, List<String>> problems = new TreeMap<>();
    for (String it : found) {
      String file = it.substring(it.indexOf(' ') + 1, it.lastIndexOf(':'));
      String anyLine = it.substring(0, it.lastIndexOf(':')) + ANY_LINE;
      boolean any = cases.stream().anyMatch(one -> one.expected().contains(anyLine));
      problems
          .computeIfAbsent(owners.getOrDefault(file, "no case"), name -> new ArrayList<>())
          .add(any ? anyLine : it);
    }
    problems.values().forEach(it -> it.sort(null));
    return problems;
  }

  private Map<String, String> owners() {
    Map<String, String> owners = new TreeMap<>();
    for (HostileCase it : cases) {
      for (HostileCase.Item item : it.items()) {
        String path = Normalizer.normalize(item.path(), Normalizer.Form.NFC);
        String other = owners.put(path, it.name());
        assertThat(other == null || other.equals(it.name()))
            .as(() -> it.name() + " and " + other + " have " + path)
            .isTrue();
      }
    }
    return owners;
  }
}
