package org.nianbao.render.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nianbao.render.view.Link;
import org.nianbao.render.view.Pager;

class PagingTest {

  private static final Link ONE = Link.of("tags/a/", "1");
  private static final Link TWO = Link.of("tags/a/page-2/", "2");
  private static final Link THREE = Link.of("tags/a/page-3/", "3");

  @Test
  void cutsAListIntoPagesBelowItsAddress() {
    List<Paging.Slice<Integer>> slices = Paging.slices(List.of(1, 2, 3, 4, 5), "tags/a/", 2);

    assertThat(slices)
        .extracting(Paging.Slice::items)
        .containsExactly(List.of(1, 2), List.of(3, 4), List.of(5));
    assertThat(slices)
        .extracting(Paging.Slice::address)
        .containsExactly("tags/a/", "tags/a/page-2/", "tags/a/page-3/");
    assertThat(slices.get(1).pager())
        .isEqualTo(new Pager(2, 3, ONE, THREE, List.of(ONE, TWO, THREE)));
    assertThat(slices.get(0).pager().previous()).isNull();
    assertThat(slices.get(2).pager().next()).isNull();
  }

  @Test
  void leadsToTheFirstTheLastAndTheNextPagesOnly() {
    List<Integer> all = IntStream.range(0, 100).boxed().toList();
    List<Paging.Slice<Integer>> slices = Paging.slices(all, "tags/a/", 1);

    assertThat(slices.get(0).pager().pages())
        .extracting(Link::text)
        .containsExactly("1", "2", "100");
    assertThat(slices.get(49).pager().pages())
        .extracting(Link::text)
        .containsExactly("1", "49", "50", "51", "100");
    assertThat(slices.get(99).pager().pages())
        .extracting(Link::text)
        .containsExactly("1", "99", "100");
  }

  @Test
  void hasOnePageForAListThatIsFullOrEmpty() {
    assertThat(Paging.slices(List.of(1, 2), "tags/a/", 2)).hasSize(1);
    assertThat(Paging.slices(List.of(), "tags/a/", 2)).hasSize(1);
  }
}
