package org.nianbao.read;

import com.drew.imaging.FileType;
import com.drew.imaging.FileTypeDetector;
import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.webp.WebpMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.jpeg.JpegReader;
import com.drew.metadata.webp.WebpDirectory;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * What a picture says of itself at its beginning. No more of it is looked at than its size and
 * which way is up: whatever else it holds could be made to take all memory once it is unpacked.
 */
final class ImageHeader {

  /** Exif's orientations from this on lie on their side. */
  private static final int FIRST_ON_ITS_SIDE = 5;

  private ImageHeader() {}

  /** Upright, as browsers show it; absent where it is none that we know, or damaged. */
  static Optional<ImageSize> size(Path file) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      FileType type = FileTypeDetector.detectFileType(in);
      return switch (type) {
        case Jpeg -> jpeg(in);
        case WebP -> webp(in);
        case Png, Gif -> simple(in, type.getName());
        default -> Optional.empty();
      };
    } catch (ImageProcessingException | IOException | RuntimeException damaged) {
      return Optional.empty(); // browsers decide what they make of it
    }
  }

  private static Optional<ImageSize> jpeg(InputStream in)
      throws ImageProcessingException, IOException {
    Metadata metadata =
        JpegMetadataReader.readMetadata(in, List.of(new JpegReader(), new ExifReader()));
    return size(
        metadata.getFirstDirectoryOfType(JpegDirectory.class),
        JpegDirectory.TAG_IMAGE_WIDTH,
        JpegDirectory.TAG_IMAGE_HEIGHT,
        isOnItsSide(metadata.getFirstDirectoryOfType(ExifIFD0Directory.class)));
  }

  private static Optional<ImageSize> webp(InputStream in)
      throws ImageProcessingException, IOException {
    Metadata metadata = WebpMetadataReader.readMetadata(in);
    return size(
        metadata.getFirstDirectoryOfType(WebpDirectory.class),
        WebpDirectory.TAG_IMAGE_WIDTH,
        WebpDirectory.TAG_IMAGE_HEIGHT,
        isOnItsSide(metadata.getFirstDirectoryOfType(ExifIFD0Directory.class)));
  }

  private static Optional<ImageSize> size(
      @Nullable Directory directory, int widthTag, int heightTag, boolean side) {
    Integer width = directory == null ? null : directory.getInteger(widthTag);
    Integer height = directory == null ? null : directory.getInteger(heightTag);
    if (width == null || height == null) {
      return Optional.empty();
    }
    return Optional.of(side ? new ImageSize(height, width) : new ImageSize(width, height));
  }

  /** Browsers turn what a telephone took upright. */
  private static boolean isOnItsSide(@Nullable Directory exif) {
    Integer orientation = exif == null ? null : exif.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
    return orientation != null && orientation >= FIRST_ON_ITS_SIDE;
  }

  /** Of the kinds whose size Java itself reads before anything else. */
  private static Optional<ImageSize> simple(InputStream in, String format) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
    try (ImageInputStream image = new MemoryCacheImageInputStream(in)) {
      reader.setInput(image, true, true);
      return Optional.of(new ImageSize(reader.getWidth(0), reader.getHeight(0)));
    } finally {
      reader.dispose();
    }
  }
}
