package org.nianbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreesTest {

  private final Path one;
  private final Path other;

  TreesTest(@TempDir Path folder) {
    one = folder.resolve("one");
    other = folder.resolve("other");
    for (Path each : List.of(one, other)) {
      TestFiles.write(each, "index.html", "<p>年报");
      TestFiles.write(each, "years/index.html", "<p>年份");
    }
  }

  @Test
  void findsNothingInEqualTrees() {
    assertThat(differences()).isEmpty();
  }

  @Test
  void findsFilesThatOneTreeLacks() {
    TestFiles.write(one, "a.html", "");
    TestFiles.write(other, "b.html", "");

    assertThat(differences())
        .containsExactly("a.html is only in " + one, "b.html is only in " + other);
  }

  @Test
  void findsFilesThatDiffer() {
    TestFiles.write(other, "index.html", "<p>年報");
    TestFiles.write(other, "years/index.html", "<p>年份\n");

    assertThat(differences())
        .containsExactly(
            "index.html differs from byte 6 on", "years/index.html differs from byte 9 on");
  }

  private List<String> differences() {
    return Trees.differences(SiteFolder.of(one), SiteFolder.of(other));
  }
}
