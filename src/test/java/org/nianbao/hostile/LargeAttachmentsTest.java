package org.nianbao.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.file.Whole;
import org.nianbao.hostile.HostileCase.Item;
import org.nianbao.hostile.HostileCase.Run;

/** No file fills the memory: one that must be read as a whole has a limit, and others need none. */
final class LargeAttachmentsTest {

  private static final String PAGE =
      """
      = Large files
      :jbake-type: page
      :jbake-status: published

      link:large-files.csv[csv] link:large-files.txt[txt] link:large-files.gif[gif] \
      link:large-files.jpg[jpg] link:large-files.pdf[pdf]
      """;

  @TempDir private Path folder;

  private static Item item(String name, String bytes) {
    return new Item("content/pages/large-files." + name, bytes, Optional.empty(), false);
  }

  private static HostileCase files() {
    return new HostileCase(
        "large/files",
        "Very large attachments.",
        List.of(),
        Run.ALONE,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(
            item("adoc", PAGE),
            item("csv", "=cmd\n".repeat(300)),
            item("txt", "a\n".repeat(900)),
            item("gif", "GIF89a"),
            item("jpg", "\u00FF\u00D8\u00FF"),
            item("pdf", "%PDF-1.7\n")));
  }

  /** Without taking room on the disk. */
  private static void enlarge(HostileSite site, String ending, long length) throws IOException {
    Path file = site.folder().resolve("content/pages/large-files." + ending);
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.setLength(length);
    }
  }

  @Test
  void whatMustBeReadAsAWholeHasALimit() throws IOException {
    HostileSite site = HostileSite.write(folder, List.of(files()));
    enlarge(site, "csv", Whole.TEXT.most() + 1L);
    enlarge(site, "txt", Whole.TEXT.most() + 1L);
    enlarge(site, "gif", Whole.PICTURE.most() + 1L);
    enlarge(site, "jpg", Whole.PICTURE.most());
    enlarge(site, "pdf", 4L * Whole.PICTURE.most());

    assertThat(site.check())
        .containsExactlyInAnyOrder(
            "NB104 content/pages/large-files.csv:1",
            "NB104 content/pages/large-files.txt:1",
            "NB104 content/pages/large-files.gif:1");
  }
}
