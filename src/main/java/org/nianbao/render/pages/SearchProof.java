package org.nianbao.render.pages;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.model.Addresses;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problems;
import org.nianbao.search.Fold;
import org.nianbao.search.Index;
import org.nianbao.search.Lookup;

/** Asks an index for every title and name, in both scripts, as readers will. */
final class SearchProof {

  /** One fault of the index loses many names; to tell some of them is enough. */
  private static final int MOST_TOLD = 20;

  private final Fold fold;
  private final Problems problems;
  private final Map<String, Map<String, String>> spellings = new HashMap<>();

  SearchProof(Fold fold, Problems problems) {
    this.fold = fold;
    this.problems = problems;
  }

  /** Whether each leads to its page; {@code pages} are those of the index, in its order. */
  boolean holds(List<Findable> pages, Index index) {
    Lookup lookup = new Lookup(index);
    int lost = 0;
    for (int i = 0; i < pages.size(); i++) {
      Findable page = pages.get(i);
      lost += lost(page.title(), page, i, lookup) ? 1 : 0;
      for (String name : page.names()) {
        lost += lost(name, page, i, lookup) ? 1 : 0;
      }
      if (lost >= MOST_TOLD) {
        return false;
      }
    }
    return lost == 0;
  }

  private boolean lost(String name, Findable page, int number, Lookup lookup) {
    for (Map.Entry<String, String> asked :
        spellings.computeIfAbsent(name, this::folded).entrySet()) {
      if (!lookup.finds(asked.getValue(), number)) {
        problems.add(Code.NB603, Place.of(Addresses.SEARCH), asked.getKey(), "/" + page.address());
        return true;
      }
    }
    return false;
  }

  /** The spellings of a name that fold to different texts, which should be but one. */
  private Map<String, String> folded(String name) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String spelling : fold.spellings(name)) {
      String folded = fold.fold(spelling);
      if (!texts.containsValue(folded)) {
        texts.put(spelling, folded);
      }
    }
    return texts;
  }
}
