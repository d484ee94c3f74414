package org.nianbao.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.nianbao.cache.Digest;
import org.nianbao.render.jbake.PageSink;

/** Writes every page below a folder. */
public record Written(Path folder) implements PageSink {

  @Override
  public boolean reuse(String file, Digest digest) {
    return false;
  }

  @Override
  public Digest give(String file, String page) {
    try {
      Path target = folder.resolve(file);
      Files.createDirectories(Objects.requireNonNull(target.getParent()));
      Files.writeString(target, page);
      return Digest.of(page.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
