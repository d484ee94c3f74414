package org.nianbao.publish;

import static org.nianbao.file.Orientation.UPRIGHT;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.nianbao.file.Whole;

/** Makes pictures smaller. */
final class Reduction {

  /** Of JPEG: as good as readers can tell, at half the size of the best. */
  private static final double QUALITY = 0.82;

  /** Unpacked: a photograph of 60 million pixels. What is larger stays as large as it is. */
  private static final long MOST_BYTES = 180_000_000;

  private Reduction() {}

  /**
   * The picture with so many pixels in a row, upright, and without what a camera noted in it; as it
   * is, but for the notes, where it cannot be read, or is no smaller then.
   */
  static byte[] of(Path picture, int width) throws IOException {
    byte[] whole = PictureNotes.without(read(picture));
    if (unpacked(whole) > MOST_BYTES) {
      return whole;
    }
    String name = picture.getFileName().toString();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      sized(whole, width)
          .outputQuality(QUALITY)
          .outputFormat(name.substring(name.lastIndexOf('.') + 1))
          .toOutputStream(out);
    } catch (IOException | RuntimeException unreadable) {
      return whole;
    }
    return out.size() < whole.length ? out.toByteArray() : whole;
  }

  /** How many bytes all pixels take; 0 where the picture cannot be read. */
  private static long unpacked(byte[] picture) {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return 0;
      }
      ImageReader reader = readers.next();
      reader.setInput(in, true, true);
      long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
      int bits = reader.getImageTypes(0).next().getColorModel().getPixelSize();
      reader.dispose();
      return pixels * bits / Byte.SIZE;
    } catch (IOException | RuntimeException unreadable) {
      return 0;
    }
  }

  private static byte[] read(Path picture) throws IOException {
    try (InputStream in = Files.newInputStream(picture, LinkOption.NOFOLLOW_LINKS)) {
      // One that was too large was reported when it was copied.
      return Whole.PICTURE.read(in).orElseThrow(() -> new IOException("too large: " + picture));
    }
  }

  /** The library itself turns JPEG only; filters come before it makes a picture smaller. */
  private static Thumbnails.Builder<? extends InputStream> sized(byte[] whole, int width) {
    Thumbnails.Builder<? extends InputStream> builder =
        Thumbnails.of(new ByteArrayInputStream(whole)).width(width);
    int orientation = PictureNotes.orientationOfPng(whole);
    return orientation == UPRIGHT
        ? builder
        : builder.addFilter(
            ExifFilterUtils.getFilterForOrientation(Orientation.typeOf(orientation)));
  }
}
