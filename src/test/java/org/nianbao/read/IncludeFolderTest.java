package org.nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.read.IncludeFolder.Access;

class IncludeFolderTest {

  private static final String REPORT = "content/reports/liaobu-town/2012.adoc";

  private final IncludeFolder folder;

  IncludeFolderTest(@TempDir Path source, @TempDir Path outside) throws IOException {
    folder = new IncludeFolder(source);
    Files.createDirectories(source.resolve("content/reports/liaobu-town"));
    Files.writeString(source.resolve("content/reports/liaobu-town/_表.adoc"), "表");
    Files.writeString(source.resolve("content/.secret.adoc"), "机密");
    Files.createDirectories(source.resolve("content/.git"));
    Files.writeString(source.resolve("content/.git/config"), "机密");
    Files.writeString(outside.resolve("secret.adoc"), "机密");
    Files.createSymbolicLink(source.resolve("content/link.adoc"), outside.resolve("secret.adoc"));
    Files.createSymbolicLink(source.resolve("content/linked"), outside);
  }

  @ParameterizedTest
  @CsvSource({
    "_表.adoc, content/reports/liaobu-town/_表.adoc",
    "./a/../_表.adoc, content/reports/liaobu-town/_表.adoc",
    "../../pages/_a.adoc, content/pages/_a.adoc",
    "../..//reports/x.adoc, content/reports/x.adoc",
  })
  void resolvesFromTheIncludingFile(String target, String file) {
    assertThat(folder.resolve(REPORT, target)).contains(file);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../../jbake.properties",
        "../../../content/pages/_a.adoc",
        "a/../../../../x",
        "/etc/passwd",
        "//host/share",
        "http://example.org/a.adoc",
        "https://example.org/a.adoc",
        "file:///etc/passwd",
        "uri:classloader:/x.rb",
        "jar:file:x.jar!/y",
        "C:/windows/win.ini"
      })
  void resolvesNothingOutside(String target) {
    assertThat(folder.resolve(REPORT, target)).isEmpty();
  }

  @Test
  void readsARegularFile() throws IOException {
    String file = folder.resolve(REPORT, "_表.adoc").orElseThrow();
    assertThat(folder.access(file)).isEqualTo(Access.READABLE);
    assertThat(Files.readString(folder.path(file))).isEqualTo("表");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content/none.adoc",
        "content/reports",
        "content/",
        "content/.secret.adoc",
        "content/.git/config",
        "content/a\0b",
        "content/reports\\liaobu-town\\_表.adoc"
      })
  void findsNoFile(String file) {
    assertThat(folder.access(file)).isEqualTo(Access.MISSING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"content/link.adoc", "content/linked/secret.adoc", "content/linked"})
  void goesThroughNoLink(String file) {
    assertThat(folder.access(file)).isEqualTo(Access.LEAVES);
  }
}
