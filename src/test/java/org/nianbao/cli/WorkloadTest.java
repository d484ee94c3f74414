package org.nianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkloadTest {

  @TempDir private Path folder;

  private Path small;
  private Path large;

  @BeforeEach
  void makeSites() throws IOException {
    small = site("小", Workload.LARGE - 1);
    Files.writeString(small.resolve("content/reports/照片.jpg"), "");
    large = site("大", Workload.LARGE);
  }

  private Path site(String name, int documents) throws IOException {
    Path site = folder.resolve(name);
    Path reports = Files.createDirectories(site.resolve("content/reports"));
    for (int i = 0; i < documents; i++) {
      Files.createFile(reports.resolve(i + ".adoc"));
    }
    return site;
  }

  private static boolean isLarge(Path site, String... more) {
    String[] args = new String[more.length + 3];
    args[0] = "build";
    args[1] = "--source";
    args[2] = site.toString();
    System.arraycopy(more, 0, args, 3, more.length);
    return Workload.isLarge(args);
  }

  @Test
  void countsDocuments() {
    assertThat(isLarge(large)).isTrue();
    assertThat(isLarge(small)).isFalse();
    assertThat(Workload.isLarge("build", "--source=" + large)).isTrue();
  }

  @Test
  void isSmallWhereARunBeforeLeftItsResults() throws IOException {
    Path output = folder.resolve("网站");
    Files.createDirectories(folder.resolve(".网站.cache"));
    assertThat(isLarge(large, "--output", output.toString())).isFalse();
    assertThat(isLarge(large, "--output", output + "2")).isTrue();
    assertThat(isLarge(large, "--output", output.toString(), "--clean")).isTrue();
    assertThat(isLarge(large, "--cache=" + folder)).isFalse();
    assertThat(isLarge(large, "--cache", folder.resolve("none").toString())).isTrue();
  }

  @Test
  void leavesFaultsToOthers() {
    assertThat(isLarge(folder.resolve("none"))).isFalse();
    assertThat(isLarge(folder)).isFalse();
    assertThat(isLarge(large, "--output", "\0")).isFalse();
    assertThat(Workload.isLarge("build", "--source", "\0")).isFalse();
    assertThat(Workload.isLarge("build", "--source")).isFalse();
  }
}
