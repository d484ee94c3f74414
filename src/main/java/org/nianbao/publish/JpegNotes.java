package org.nianbao.publish;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.nianbao.file.Orientation;

/**
 * JPEG: segments, each a marker, its length and that much; behind the start of a scan the picture
 * itself, up to the next marker. As browsers do, it passes over bytes that belong to none, and ends
 * where a segment cannot be.
 */
final class JpegNotes {

  private static final int START = 0xD8;
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;
  private static final int NO_MORE = -1;

  private static final String JFIF = "JFIF\0";
  private static final int JFIF_LENGTH = 14;
  private static final String COLOURS = "ICC_PROFILE\0";
  private static final String ADOBE = "Adobe";
  private static final int ADOBE_LENGTH = 12;

  private final byte[] in;
  private final ByteArrayOutputStream out;
  private int at;
  private boolean hasFrame;
  private boolean hasExif;

  private JpegNotes(byte[] picture) {
    this.in = picture;
    this.out = new ByteArrayOutputStream(picture.length);
  }

  static byte[] without(byte[] picture) {
    JpegNotes notes = new JpegNotes(picture);
    notes.read();
    return notes.out.toByteArray();
  }

  private void read() {
    at = 2;
    write(START);
    int marker = marker();
    while (marker != NO_MORE && marker != START && marker != END && isRead(marker)) {
      marker = marker();
    }
    if (marker == END) {
      write(END);
    }
  }

  /** The next one, with {@link #at} behind it. */
  private int marker() {
    while (in.length - at > 1) {
      int marker = in[at + 1] & 0xFF;
      if (in[at] == (byte) 0xFF && isMarker(marker)) {
        at += 2;
        return marker;
      }
      at++;
    }
    return NO_MORE;
  }

  /** Not those within a scan, nor what no picture has. */
  private static boolean isMarker(int marker) {
    return marker >= 0xC0 && marker < 0xFF && (marker < 0xD0 || marker > 0xD7);
  }

  /** Takes a segment; false where it is none. */
  private boolean isRead(int marker) {
    int length = in.length - at > 1 ? (in[at] & 0xFF) << 8 | (in[at + 1] & 0xFF) : 0;
    if (length < 2 || length > in.length - at || (marker == SCAN && !hasFrame)) {
      return false;
    }
    byte[] body = Arrays.copyOfRange(in, at + 2, at + length);
    at += length;
    segment(marker, body);
    return true;
  }

  private void segment(int marker, byte[] body) {
    switch (marker) {
      case 0xC4, 0xCC, 0xDB, 0xDC, 0xDD -> write(marker, body);
      case SCAN -> {
        write(marker, body);
        scan();
      }
      case 0xE0 -> jfif(marker, body);
      case 0xE1 -> exif(marker, body);
      case 0xE2 -> writeIf(starts(body, COLOURS), marker, body);
      case 0xEE ->
          writeIf(
              starts(body, ADOBE) && body.length >= ADOBE_LENGTH,
              marker,
              Arrays.copyOf(body, ADOBE_LENGTH));
      default -> {
        // The frame: how large the picture is, and how its colours are written.
        boolean frame = marker < 0xD0 && marker != 0xC8;
        hasFrame |= frame;
        writeIf(frame, marker, body);
      }
    }
  }

  /** Without the small picture that it may hold: that may show what was cut off. */
  private void jfif(int marker, byte[] body) {
    if (starts(body, JFIF) && body.length >= JFIF_LENGTH) {
      byte[] alone = Arrays.copyOf(body, JFIF_LENGTH);
      alone[JFIF_LENGTH - 2] = 0;
      alone[JFIF_LENGTH - 1] = 0;
      write(marker, alone);
    }
  }

  private void exif(int marker, byte[] body) {
    if (!hasExif && Orientation.isExif(body)) {
      hasExif = true;
      int orientation = Orientation.ofExif(body);
      if (orientation != Orientation.UPRIGHT) {
        ByteArrayOutputStream alone = new ByteArrayOutputStream();
        alone.writeBytes(PictureNotes.bytes(Orientation.EXIF));
        alone.writeBytes(Orientation.notes(orientation));
        write(marker, alone.toByteArray());
      }
    }
  }

  private void scan() {
    int from = at;
    while (at < in.length) {
      boolean mark = in[at] == (byte) 0xFF;
      int next = mark && in.length - at > 1 ? in[at + 1] & 0xFF : 0xFF;
      if (mark && isMarker(next)) {
        break;
      }
      if (mark && next == 0xFF) {
        // Says nothing before another one; nor at the end, where what it begins is missing.
        out.write(in, from, at - from);
        from = at + 1;
      }
      at++;
    }
    out.write(in, from, at - from);
  }

  private static boolean starts(byte[] body, String with) {
    return PictureNotes.latin(body, 0, Math.min(body.length, with.length())).equals(with);
  }

  private void writeIf(boolean wanted, int marker, byte[] body) {
    if (wanted) {
      write(marker, body);
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
}
