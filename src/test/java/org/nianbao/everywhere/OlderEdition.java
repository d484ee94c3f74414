package org.nianbao.everywhere;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes of a built site one that looks as if its home page had been another. */
final class OlderEdition {

  private static final String HOME = "index.html";

  private OlderEdition() {}

  /** The digest of its list, as the next edition has to name it. */
  static String make(Path site) throws IOException {
    Path home = site.resolve(HOME);
    Path list = site.resolve(TreeHash.LIST);
    String now = TreeHash.sha256(Files.readAllBytes(home));
    // Not into the file, which the edition before last may share.
    Files.delete(home);
    Files.writeString(home, "<!DOCTYPE html><title>旧的首页</title>");
    String text = Files.readString(list);
    String older = text.replace(now, TreeHash.sha256(Files.readAllBytes(home)));
    assertThat(older).isNotEqualTo(text);
    Files.delete(list);
    Files.writeString(list, older);
    return TreeHash.sha256(older.getBytes(StandardCharsets.UTF_8));
  }
}
