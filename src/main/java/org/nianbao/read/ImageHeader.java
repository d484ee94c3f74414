package org.nianbao.read;

import com.drew.imaging.FileType;
import com.drew.imaging.FileTypeDetector;
import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.jpeg.JpegReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.nianbao.file.Orientation;

/**
 * What a picture says of itself at its beginning. No more of it is looked at than its size and
 * which way is up: whatever else it holds could be made to take all memory once it is unpacked.
 */
final class ImageHeader {

  /** In which a WebP says its size. */
  private static final int WEBP_HEADER = 30;

  private ImageHeader() {}

  /** Upright, as browsers show it; absent where it is none that we know, or damaged. */
  static Optional<ImageSize> size(Path file) {
    try (InputStream in = opened(file)) {
      FileType type = FileTypeDetector.detectFileType(in);
      return switch (type) {
        case Jpeg -> jpeg(in);
        case WebP -> webp(in);
        case Png -> upright(simple(in, type.getName()), orientationOfPng(file));
        case Gif -> Optional.of(simple(in, type.getName()));
        default -> Optional.empty();
      };
    } catch (ImageProcessingException | IOException | RuntimeException damaged) {
      return Optional.empty(); // browsers decide what they make of it
    }
  }

  private static InputStream opened(Path file) throws IOException {
    return new BufferedInputStream(Files.newInputStream(file));
  }

  private static Optional<ImageSize> upright(ImageSize size, int orientation) {
    return Optional.of(
        Orientation.isOnItsSide(orientation)
            ? new ImageSize(/* width= */ size.height(), /* height= */ size.width())
            : size);
  }

  private static Optional<ImageSize> jpeg(InputStream in)
      throws ImageProcessingException, IOException {
    JpegOrientation orientation = new JpegOrientation();
    Metadata metadata = JpegMetadataReader.readMetadata(in, List.of(new JpegReader(), orientation));
    JpegDirectory directory = metadata.getFirstDirectoryOfType(JpegDirectory.class);
    Integer width = directory == null ? null : directory.getInteger(JpegDirectory.TAG_IMAGE_WIDTH);
    Integer height =
        directory == null ? null : directory.getInteger(JpegDirectory.TAG_IMAGE_HEIGHT);
    return width == null || height == null
        ? Optional.empty()
        : upright(new ImageSize(width, height), orientation.found());
  }

  /** By hand, as the library takes as much memory as a chunk says that it is long. */
  private static Optional<ImageSize> webp(InputStream in) throws IOException {
    byte[] start = Arrays.copyOf(in.readNBytes(WEBP_HEADER), WEBP_HEADER);
    ByteBuffer numbers = ByteBuffer.wrap(start).order(ByteOrder.LITTLE_ENDIAN);
    return switch (new String(start, 12, 4, StandardCharsets.ISO_8859_1)) {
      case "VP8X" ->
          Optional.of(
              new ImageSize((numbers.getInt(24) & 0xFF_FFFF) + 1, (numbers.getInt(26) >>> 8) + 1));
      case "VP8L" ->
          Optional.of(
              new ImageSize(
                  (numbers.getInt(21) & 0x3FFF) + 1, (numbers.getInt(21) >>> 14 & 0x3FFF) + 1));
      case "VP8 " ->
          Optional.of(new ImageSize(numbers.getShort(26) & 0x3FFF, numbers.getShort(28) & 0x3FFF));
      default -> Optional.empty();
    };
  }

  private static int orientationOfPng(Path file) throws IOException {
    try (InputStream in = opened(file)) {
      return PngOrientation.of(in);
    }
  }

  /** Of the kinds whose size Java itself reads before anything else. */
  private static ImageSize simple(InputStream in, String format) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
    try (ImageInputStream image = new MemoryCacheImageInputStream(in)) {
      reader.setInput(image, true, true);
      return new ImageSize(reader.getWidth(0), reader.getHeight(0));
    } finally {
      reader.dispose();
    }
  }
}
