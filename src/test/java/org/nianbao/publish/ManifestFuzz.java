package org.nianbao.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problems;

/**
 * A list that came with somebody's copy of an edition names files of its folder and no others, and
 * says the same when it is written again; or it is none.
 */
final class ManifestFuzz {

  private static final Path FOLDER = Path.of("copy").toAbsolutePath();

  private ManifestFuzz() {}

  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    Optional<Manifest> read = Manifest.parse(input);
    if (read.isEmpty()) {
      return;
    }
    Manifest manifest = read.get();
    for (String path : manifest.files().keySet()) {
      Path file = FOLDER.resolve(path);
      assertThat(file.startsWith(FOLDER) && !file.equals(FOLDER)).isTrue();
      assertThat(file.normalize().toString()).isEqualTo(file.toString());
      assertThat(SourceFiles.slashed(FOLDER.relativize(file))).isEqualTo(path);
    }
    PublishedEdition edition = new PublishedEdition(FOLDER, manifest);
    Problems problems = new Problems();
    edition.compareWith(new PublishedEdition(FOLDER, none(manifest)), problems);
    assertThat(problems.all()).hasSize(manifest.files().size());
    assertThat(problems.all())
        .extracting(it -> it.place().line())
        .allMatch(Integer.valueOf(1)::equals);
    assertThat(edition.place())
        .isEqualTo(Place.of(SourceFiles.slashed(FOLDER.resolve("edition.json"))));

    Manifest again = Manifest.parse(manifest.bytes()).orElseThrow();
    assertThat(again.imprint()).isEqualTo(manifest.imprint());
    assertThat(again.previous()).isEqualTo(manifest.previous());
    assertThat(again.files()).isEqualTo(manifest.files());
  }

  private static Manifest none(Manifest manifest) {
    return new Manifest(
        manifest.imprint(), manifest.previous(), new TreeMap<>(), manifest.digest());
  }
}
