package org.nianbao.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.file.SmallPictures.bytes;
import static org.nianbao.file.SmallPictures.chunk;
import static org.nianbao.file.SmallPictures.exif;
import static org.nianbao.file.SmallPictures.extension;
import static org.nianbao.file.SmallPictures.join;
import static org.nianbao.file.SmallPictures.notes;
import static org.nianbao.file.SmallPictures.png;
import static org.nianbao.file.SmallPictures.segment;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.nianbao.file.SmallPictures;

/**
 * Of any bytes something is published, of what was published the same once more, and none of the
 * notes that stand where a camera writes them.
 */
final class PictureFuzz {

  private static final String NOTE = "Riverside 5, 2023-05-01 10:15";

  private PictureFuzz() {}

  public static void fuzzerTestOneInput(byte[] input) {
    keepsItsPromises(input);
  }

  static void keepsItsPromises(byte[] input) {
    staysAsItWasPublished(input);
    noted(input).ifPresent(PictureFuzz::hasNoNotes);
  }

  private static byte[] staysAsItWasPublished(byte[] picture) {
    byte[] once = PictureNotes.without(picture);
    assertThat(PictureNotes.without(once)).isEqualTo(once);
    return once;
  }

  private static void hasNoNotes(byte[] picture) {
    assertThat(text(staysAsItWasPublished(picture))).doesNotContain("Riverside");
  }

  /** The picture with notes behind its header; absent where it is none, or has no whole one. */
  private static Optional<byte[]> noted(byte[] picture) {
    String start = text(Arrays.copyOf(picture, Math.min(12, picture.length)));
    if (text(picture).contains("Riverside")) {
      return Optional.empty();
    }
    if (start.startsWith("\u00FF\u00D8")) {
      return Optional.of(
          join(picture, 2, segment(0xE1, exif(6, NOTE)), segment(0xFE, bytes(NOTE))));
    }
    if (start.startsWith("\u0089PNG\r\n\u001A\n")) {
      return Optional.of(
          join(
              picture, 8, png("eXIf", notes(6, NOTE)), png("iTXt", bytes("XML\0\0\0\0\0" + NOTE))));
    }
    if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
      return Optional.of(webp(picture));
    }
    boolean gif = start.startsWith("GIF8") && picture.length >= 13;
    return gif && SmallPictures.endOfColours(picture) <= picture.length
        ? Optional.of(
            join(
                picture,
                SmallPictures.endOfColours(picture),
                extension(0xFE, NOTE),
                extension(0xFF, "XMP DataXMP", NOTE)))
        : Optional.empty();
  }

  private static byte[] webp(byte[] picture) {
    byte[] notes = chunk("EXIF", notes(6, NOTE));
    byte[] noted = join(picture, 12, notes, chunk("XMP ", bytes("<?xpacket?>" + NOTE)));
    ByteBuffer numbers = ByteBuffer.wrap(noted).order(ByteOrder.LITTLE_ENDIAN);
    numbers.putInt(4, numbers.getInt(4) + noted.length - picture.length);
    return noted;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
