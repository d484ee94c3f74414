package org.nianbao.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.coobird.thumbnailator.Thumbnails;

/** Makes pictures smaller. */
final class Reduction {

  /** Of JPEG: as good as readers can tell, at half the size of the best. */
  private static final double QUALITY = 0.82;

  private Reduction() {}

  /**
   * The picture with so many pixels in a row, upright, and without what a camera noted in it; as it
   * is, but for the notes, where it cannot be read, or is no smaller then.
   */
  static byte[] of(Path picture, int width) throws IOException {
    byte[] whole = PictureNotes.without(Files.readAllBytes(picture));
    String name = picture.getFileName().toString();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      Thumbnails.of(picture.toFile())
          .width(width)
          .outputQuality(QUALITY)
          .outputFormat(name.substring(name.lastIndexOf('.') + 1))
          .toOutputStream(out);
    } catch (IOException | RuntimeException unreadable) {
      return whole;
    }
    return out.size() < whole.length ? out.toByteArray() : whole;
  }
}
