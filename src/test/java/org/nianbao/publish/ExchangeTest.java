package org.nianbao.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ExchangeTest {

  private final Path one;
  private final Path other;

  ExchangeTest(@TempDir Path folder) {
    one = folder.resolve("工会 一");
    other = folder.resolve("工會 𬱖");
    TestSite.write(one.resolve("index.html"), "旧版");
    TestSite.write(other.resolve("years/index.html"), "新版");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void foldersChangePlaces() {
    assertThat(Exchange.of(one, other)).isTrue();

    assertThat(TestSite.files(one)).containsOnlyKeys("years/index.html");
    assertThat(TestSite.files(other)).containsOnlyKeys("index.html");
  }

  @Test
  void nothingHappensWhereOneIsMissing() {
    assertThat(Exchange.of(one, one.resolveSibling("nothing"))).isFalse();

    assertThat(TestSite.files(one)).containsOnlyKeys("index.html");
  }
}
