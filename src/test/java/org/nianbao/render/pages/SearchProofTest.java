package org.nianbao.render.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.problem.Code;
import org.nianbao.problem.Problem;
import org.nianbao.problem.Problems;
import org.nianbao.search.Fold;
import org.nianbao.search.Index;
import org.nianbao.search.Segment;
import org.nianbao.work.Jobs;

class SearchProofTest {

  private final Fold fold = new Fold();
  private final Problems problems = new Problems();

  private static Findable page(String title, String... names) {
    return new Findable(
        "tags/x/",
        "tag",
        title,
        "zh-Hans",
        null,
        0,
        List.of(),
        List.of(),
        List.of(names),
        List::of,
        List::of,
        List::of);
  }

  private boolean holds(List<Findable> pages, List<Findable> indexed) {
    Index index =
        Index.of(
            List.of(Segment.of(indexed.stream().map(it -> it.fields(fold)).toList())), Jobs.one());
    return new SearchProof(fold, problems).holds(pages, index);
  }

  @Test
  void findsEveryNameInBothScripts() {
    List<Findable> pages =
        List.of(
            page("工资集体协商", "工資集體協商"),
            page("某縣𬱖村总工会", "ＡＢＣ 公司"),
            page("1,317.31 万元"),
            page("——"),
            page("著作、乾洗、瞭解和苎麻"));

    assertThat(holds(pages, pages)).isTrue();
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void tellsANameThatDoesNotLeadToItsPage() {
    List<Findable> pages = List.of(page("职工之家"), page("协商"));

    assertThat(holds(pages, List.of(page("职工之家"), page("协同")))).isFalse();
    assertThat(problems.sorted())
        .extracting(Problem::code, it -> it.place().file())
        .containsExactly(tuple(Code.NB603, "search/"));
  }

  @Test
  void tellsTheWrongOrder() {
    List<Findable> pages = List.of(page("职工之家"), page("协商"));

    assertThat(holds(pages, List.of(pages.get(1), pages.get(0)))).isFalse();
    assertThat(problems.sorted()).hasSize(2);
  }

  @Test
  void tellsSomeOfMany() {
    List<Findable> pages = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      pages.add(page("协商" + i));
    }

    assertThat(holds(pages, List.of(page("别的")))).isFalse();
    assertThat(problems.sorted()).hasSize(20);
  }
}
