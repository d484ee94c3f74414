package org.nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Threads that convert with one Ruby see nothing of each other's documents. */
@ExtendWith(ConverterSite.Shared.class)
class SharedAsciidoctorTest {

  private static final int ROUNDS = 25;

  private final ConverterSite site;

  SharedAsciidoctorTest(ConverterSite site) {
    this.site = site;
  }

  @Test
  void sharedAndAloneAreTheSame() {
    List<Manuscript> manuscripts = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      manuscripts.add(manuscript(i, "include::_outer.adoc[]"));
      manuscripts.add(
          manuscript(i, "==== 跳级", "", "{metric-petitions}", "", "|===", "|甲|乙", "|==="));
      manuscripts.add(manuscript(i, "include::_none.adoc[]", "", "----"));
      manuscripts.add(manuscript(i, "* 协商", "** 合同", "", "腳註footnote:[見附表。]"));
    }
    List<Converted> alone = new Conversions(site::another).run(manuscripts, 1);
    try (SharedAsciidoctor asciidoctor = new SharedAsciidoctor()) {
      assertThat(new Conversions(() -> site.sharing(asciidoctor)).run(manuscripts, 4))
          .isEqualTo(alone);
    }
    assertThat(alone).filteredOn(it -> !it.problems().isEmpty()).hasSizeGreaterThan(ROUNDS);
    assertThat(alone).filteredOn(it -> it.files().size() > 1).hasSize(ROUNDS);
  }

  @Test
  @SuppressWarnings("try") // closed before its time
  void beginsAnewAfterItWasClosed() {
    try (SharedAsciidoctor asciidoctor = new SharedAsciidoctor()) {
      Converter converter = site.sharing(asciidoctor);
      Converted before = converter.convert(manuscript(1, "甲"));
      asciidoctor.close();
      assertThat(converter.convert(manuscript(1, "甲"))).isEqualTo(before);
    }
  }

  @Test
  void whatFailsBesideAnotherIsBegunAnewOnce() throws InterruptedException {
    AtomicInteger begun = new AtomicInteger();
    try (SharedAsciidoctor asciidoctor = new SharedAsciidoctor()) {
      Converter beside = site.sharing(asciidoctor);
      Manuscript large = manuscript(1, "* 协商\n\n".repeat(20_000).split("\n", -1));
      Thread other = new Thread(() -> beside.convert(large));
      other.start();
      assertThatThrownBy(
              () ->
                  asciidoctor.convert(
                      runtime -> {
                        while (begun.get() == 0 && !runtime.isBusy()) {
                          Thread.onSpinWait();
                        }
                        throw new IllegalStateException("attempt " + begun.incrementAndGet());
                      }))
          .hasMessage("attempt 2");
      other.join();
    }
  }

  private static Manuscript manuscript(int number, String... lines) {
    List<String> all =
        new ArrayList<>(List.of("= 第 " + number + " 份", ":metric-petitions: 57 宗", ""));
    all.addAll(List.of(lines));
    return ConverterSite.manuscript(all.toArray(String[]::new));
  }
}
