package org.nianbao.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.nianbao.cache.Cache;
import org.nianbao.cache.Digest;
import org.nianbao.cache.Pack;
import org.nianbao.cache.RecordCodec;
import org.nianbao.file.OfficeText;
import org.nianbao.file.Whole;

/** The pictures and other attachments of a content folder. */
public final class Images {

  /** To be raised whenever the same file is measured otherwise than before. */
  private static final String READER = "2";

  private static final RecordCodec<Known> CODEC = RecordCodec.of(Known.class);

  private record Known(Optional<ImageSize> size) {}

  private final Path content;
  private final Digest context;
  private final Stamps stamps;
  private final Pack kept;
  private final Map<String, Optional<ImageSize>> sizes = new ConcurrentHashMap<>();

  /** {@code content} is the content folder. */
  Images(Path content, Cache cache) {
    this.content = content;
    this.context = Digest.of(List.of(READER, cache.program(), CODEC.schema()));
    this.stamps = new Stamps(cache, cache.now(), Images::digest);
    this.kept = cache.pack("headers");
  }

  /** Where there are none. */
  public static Images none() {
    return new Images(Path.of(""), Cache.none());
  }

  /**
   * How large a picture is when it stands upright, as browsers show it; absent where it is none
   * that we know, or damaged.
   *
   * @param path relative to the content folder
   */
  public Optional<ImageSize> size(String path) {
    return sizes.computeIfAbsent(path, this::find);
  }

  /** The first bytes of a file; absent where it cannot be read, which is told when it is copied. */
  public Optional<byte[]> beginning(String path, int most) {
    Path file = content.resolve(path);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Optional.of(in.readNBytes(most));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Whether a file is larger than those of its kind may be; no where it cannot be read. */
  public boolean isTooLarge(String path, Whole kind) {
    Path file = content.resolve(path);
    try {
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) > kind.most();
    } catch (IOException unreadable) {
      return false; // which is told when it is copied
    }
  }

  /** The text of a file. */
  public Optional<String> text(String path) {
    return beginning(path, Whole.TEXT.most()).map(OfficeText::of);
  }

  private Optional<ImageSize> find(String path) {
    Path file = content.resolve(path);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    Optional<Digest> digest = stamps.digest("image " + path, file);
    if (digest.isEmpty()) {
      return Optional.empty();
    }
    Digest key = Digest.of(List.of(context.hex(), digest.get().hex()));
    Optional<Known> known = kept.find(key).flatMap(CODEC::decode);
    if (known.isPresent()) {
      return known.get().size();
    }
    Optional<ImageSize> measured = ImageHeader.size(file);
    kept.keep(key, CODEC.encode(new Known(measured)));
    return measured;
  }

  private static Optional<Digest> digest(Path file) {
    try (DigestInputStream in =
        new DigestInputStream(Files.newInputStream(file), Digest.algorithm())) {
      in.transferTo(OutputStream.nullOutputStream());
      return Optional.of(Digest.of(in.getMessageDigest()));
    } catch (IOException unreadable) {
      return Optional.empty(); // which is told where it is copied
    }
  }
}
