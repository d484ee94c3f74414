package org.nianbao.publish;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * Leaves out of a picture what a telephone or a program noted in it: where and when it was taken,
 * by whom and with what, and what hides behind its end. What it shows stays bit by bit, and so does
 * which way is up.
 */
final class PictureNotes {

  private static final Set<String> KINDS = Set.of("jpg", "jpeg", "png", "webp", "gif");

  private static final String PNG = "\u0089PNG\r\n\u001A\n";

  /** Chunks of PNG, beside those that no decoder may ignore, that say how a picture looks. */
  private static final Set<String> LOOKS =
      Set.of(
          "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs", "cICP", "acTL", "fcTL",
          "fdAT");

  private static final int SOI = 0xD8;
  private static final int EOI = 0xD9;
  private static final int SOS = 0xDA;
  private static final int COMMENT = 0xFE;
  private static final int ORIENTATION = 0x0112;
  private static final int UPRIGHT = 1;

  /** Says in the header of WebP that there are notes. */
  private static final int WEBP_NOTES = 0x08 | 0x04;

  private final ByteBuffer in;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private PictureNotes(byte[] picture) {
    this.in = ByteBuffer.wrap(picture);
  }

  /** Whether a file may hold any, by its name. */
  static boolean mayBeIn(String name) {
    return KINDS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  /** The picture without notes; as it is where it is damaged, or none of these kinds. */
  static byte[] without(byte[] picture) {
    PictureNotes notes = new PictureNotes(picture);
    String start = latin(picture, 0, Math.min(picture.length, 12));
    try {
      if (start.startsWith("\u00FF\u00D8\u00FF")) {
        notes.jpeg();
      } else if (start.startsWith(PNG)) {
        notes.png();
      } else if (start.startsWith("RIFF") && start.endsWith("WEBP")) {
        return notes.webp();
      } else {
        return picture;
      }
    } catch (BufferUnderflowException | IllegalArgumentException damaged) {
      return picture;
    }
    return notes.out.toByteArray();
  }

  private static String latin(byte[] bytes, int from, int length) {
    return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
  }

  private byte[] take(int length) {
    if (length < 0 || length > in.remaining()) {
      throw new BufferUnderflowException();
    }
    byte[] taken = new byte[length];
    in.get(taken);
    return taken;
  }

  /* ---- JPEG: segments, each a marker, its length and that much ---- */

  private void jpeg() {
    int marker = marker();
    while (marker != EOI) {
      if (marker == SOI) {
        write(marker);
      } else {
        byte[] body = take((in.getShort() & 0xFFFF) - 2);
        segment(marker, body);
        if (marker == SOS) {
          scan();
        }
      }
      marker = marker();
    }
    write(EOI);
  }

  private int marker() {
    if ((in.get() & 0xFF) != 0xFF) {
      throw new IllegalArgumentException("no marker");
    }
    int marker = in.get() & 0xFF;
    while (marker == 0xFF) {
      marker = in.get() & 0xFF;
    }
    return marker;
  }

  /** Up to the next marker that is none of those within a scan. */
  private void scan() {
    while (true) {
      int at = in.get() & 0xFF;
      int next = in.get(in.position()) & 0xFF;
      if (at == 0xFF && next != 0 && (next < 0xD0 || next > 0xD7)) {
        in.position(in.position() - 1);
        return;
      }
      out.write(at);
    }
  }

  private void segment(int marker, byte[] body) {
    boolean application = marker >= 0xE0 && marker <= 0xEF;
    boolean looks =
        marker == 0xE0
            || marker == 0xEE
            || (marker == 0xE2 && latin(body, 0, Math.min(11, body.length)).equals("ICC_PROFILE"));
    if (marker != COMMENT && (!application || looks)) {
      write(marker, body);
    } else if (marker == 0xE1 && latin(body, 0, Math.min(6, body.length)).equals("Exif\0\0")) {
      int orientation = orientation(ByteBuffer.wrap(body, 6, body.length - 6).slice());
      if (orientation != UPRIGHT) {
        ByteBuffer minimal = ByteBuffer.allocate(6 + 26);
        minimal.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1)).put(tiff(orientation));
        write(marker, minimal.array());
      }
    }
  }

  private void write(int marker) {
    out.write(0xFF);
    out.write(marker);
  }

  private void write(int marker, byte[] body) {
    write(marker);
    out.write((body.length + 2) >> 8);
    out.write(body.length + 2);
    out.writeBytes(body);
  }

  /* ---- PNG: chunks, each a length, a name, that much and a checksum ---- */

  private void png() {
    out.writeBytes(take(PNG.length()));
    String name = "";
    while (!name.equals("IEND")) {
      int start = in.position();
      int length = in.getInt();
      name = latin(take(4), 0, 4);
      take(length);
      take(4);
      if (Character.isUpperCase(name.charAt(0)) || LOOKS.contains(name)) {
        out.write(in.array(), start, in.position() - start);
      }
    }
  }

  /* ---- WebP: chunks, each a name, a length, that much, and a byte where that is odd ---- */

  private byte[] webp() {
    in.order(ByteOrder.LITTLE_ENDIAN);
    take(4);
    int end = in.getInt() + 8;
    if (end < 12 || end > in.limit()) {
      throw new IllegalArgumentException("cut");
    }
    in.limit(end);
    take(4);
    while (in.remaining() >= 8) {
      String name = latin(take(4), 0, 4);
      byte[] body = take(in.getInt());
      if (body.length % 2 == 1 && in.hasRemaining()) {
        take(1);
      }
      webp(name, body);
    }
    ByteBuffer whole = ByteBuffer.allocate(out.size() + 12).order(ByteOrder.LITTLE_ENDIAN);
    whole.put("RIFF".getBytes(StandardCharsets.ISO_8859_1)).putInt(out.size() + 4);
    whole.put("WEBP".getBytes(StandardCharsets.ISO_8859_1)).put(out.toByteArray());
    return whole.array();
  }

  private void webp(String name, byte[] body) {
    // Browsers do not turn pictures of this kind by their notes.
    if (name.equals("EXIF") || name.equals("XMP ")) {
      return;
    }
    if (name.equals("VP8X") && body.length > 0) {
      body[0] &= (byte) ~WEBP_NOTES;
    }
    out.writeBytes(name.getBytes(StandardCharsets.ISO_8859_1));
    ByteBuffer length = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(body.length);
    out.writeBytes(length.array());
    out.writeBytes(body);
    if (body.length % 2 == 1) {
      out.write(0);
    }
  }

  /* ---- Exif ---- */

  /** 1 to 8; 1 where it does not say. */
  private static int orientation(ByteBuffer tiff) {
    try {
      tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
      int first = tiff.getInt(4);
      int entries = tiff.getShort(first) & 0xFFFF;
      for (int i = 0; i < entries; i++) {
        int entry = first + 2 + 12 * i;
        if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
          int orientation = tiff.getShort(entry + 8);
          return orientation >= UPRIGHT && orientation <= 8 ? orientation : UPRIGHT;
        }
      }
    } catch (IndexOutOfBoundsException damaged) {
      return UPRIGHT;
    }
    return UPRIGHT;
  }

  /** Notes that say nothing but which way is up. */
  private static byte[] tiff(int orientation) {
    return ByteBuffer.allocate(26)
        .put("MM\0*".getBytes(StandardCharsets.ISO_8859_1))
        .putInt(8)
        .putShort((short) 1)
        .putShort((short) ORIENTATION)
        .putShort((short) 3)
        .putInt(1)
        .putShort((short) orientation)
        .putShort((short) 0)
        .putInt(0)
        .array();
  }
}
