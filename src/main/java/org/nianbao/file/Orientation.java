package org.nianbao.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Which way is up in a picture, by what a camera noted (Exif). Browsers turn JPEG by it, and PNG
 * where it stands before the picture; they do not turn WebP, whose notes are not asked therefore.
 */
public final class Orientation {

  /** Also what is true where nobody says anything. */
  public static final int UPRIGHT = 1;

  /** What an Exif segment of JPEG begins with, before the notes themselves. */
  public static final String EXIF = "Exif\0\0";

  /** So many bytes of the notes are looked at: JPEG has room for no more. */
  public static final int ENOUGH = 0x10000;

  private static final int LAST = 8;
  private static final int FIRST_ON_ITS_SIDE = 5;

  private static final int TAG = 0x0112;
  private static final int SHORT = 3;
  private static final int MAGIC = 42;

  private Orientation() {}

  /** 1 to 8 of such an Exif segment without its marker and length. */
  public static int ofExif(byte[] segment) {
    return of(Arrays.copyOfRange(segment, EXIF.length(), segment.length));
  }

  /** Whether a segment of JPEG is one. */
  public static boolean isExif(byte[] segment) {
    return new String(
            segment, 0, Math.min(segment.length, EXIF.length()), StandardCharsets.ISO_8859_1)
        .equals(EXIF);
  }

  /** 1 to 8; {@code notes} are in the form of TIFF, or anything at all. */
  public static int of(byte[] notes) {
    ByteBuffer tiff = ByteBuffer.wrap(notes, 0, Math.min(notes.length, ENOUGH)).slice();
    try {
      tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
      return tiff.getShort(2) == MAGIC ? find(tiff, tiff.getInt(4)) : UPRIGHT;
    } catch (IndexOutOfBoundsException damaged) {
      return UPRIGHT;
    }
  }

  private static int find(ByteBuffer tiff, int first) {
    int entries = tiff.getShort(first) & 0xFFFF;
    for (int i = 0; i < entries; i++) {
      int entry = first + 2 + 12 * i;
      if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
        int value = tiff.getShort(entry + 8);
        // Browsers take no other form of it.
        boolean plain = tiff.getShort(entry + 2) == SHORT && tiff.getInt(entry + 4) == 1;
        return plain && value >= UPRIGHT && value <= LAST ? value : UPRIGHT;
      }
    }
    return UPRIGHT;
  }

  /** Whether width and height change places when the picture is turned upright. */
  public static boolean isOnItsSide(int orientation) {
    return orientation >= FIRST_ON_ITS_SIDE;
  }

  /** Notes that say nothing but this. */
  public static byte[] notes(int orientation) {
    return ByteBuffer.allocate(26)
        .put("MM\0*".getBytes(StandardCharsets.ISO_8859_1))
        .putInt(8)
        .putShort((short) 1)
        .putShort((short) TAG)
        .putShort((short) SHORT)
        .putInt(1)
        .putShort((short) orientation)
        .putShort((short) 0)
        .putInt(0)
        .array();
  }
}
