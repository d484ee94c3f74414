package org.nianbao.publish;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * WebP: chunks, each a name, a length, that much, and a byte where that is odd. No browser turns
 * such a picture by its notes, so that none of them are left.
 */
final class WebpNotes {

  private static final Set<String> KEPT =
      Set.of("VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP");

  /** Notes as they begin, by which they are told within a chunk whose length is wrong. */
  private static final List<String> EXIF = List.of("MM\0*", "II*\0", "Exif\0\0");

  private static final List<String> XMP = List.of("<?xpacket", "<x:xmpmeta");

  /** Says in the header that there are notes. */
  private static final int HAS_NOTES = 0x08 | 0x04;

  private static final int START = 12;
  private static final int HEAD = 8;
  private static final long LARGEST = 0xFFFF_FFFEL;

  private final byte[] in;
  private final ByteBuffer numbers;
  private final ByteArrayOutputStream out;
  private final int limit;
  private int at = START;

  /** Bytes that the last chunk has not, although it says so. */
  private long missing;

  private WebpNotes(byte[] picture) {
    this.in = picture;
    this.numbers = ByteBuffer.wrap(picture).order(ByteOrder.LITTLE_ENDIAN);
    this.out = new ByteArrayOutputStream(picture.length);
    long end = number(4) + HEAD;
    this.limit = end < START ? picture.length : (int) Math.min(end, picture.length);
  }

  static byte[] without(byte[] picture) {
    WebpNotes notes = new WebpNotes(picture);
    notes.read();
    ByteBuffer whole = ByteBuffer.allocate(START + notes.out.size()).order(ByteOrder.LITTLE_ENDIAN);
    long size = Math.min(LARGEST, 4 + notes.out.size() + notes.missing);
    whole.put(PictureNotes.bytes("RIFF")).putInt((int) size).put(PictureNotes.bytes("WEBP"));
    return whole.put(notes.out.toByteArray()).array();
  }

  private void read() {
    while (limit - at >= HEAD) {
      String name = PictureNotes.latin(in, at, 4);
      long length = number(at + 4);
      int from = at + HEAD;
      int to = (int) Math.min(limit, from + length);
      at = (int) Math.min(limit, from + length + length % 2);
      if (KEPT.contains(name)) {
        int note = noteWithin(from, to);
        if (note < to) {
          // The length was wrong, and this is the right one.
          write(name, from, note, note - from);
          at = note;
        } else {
          write(name, from, to, length);
        }
      }
    }
  }

  private long number(int place) {
    return Integer.toUnsignedLong(numbers.getInt(place));
  }

  private int noteWithin(int from, int to) {
    for (int i = from; i < to; i++) {
      if ((in[i] == 'E' && isNote(i, "EXIF", EXIF)) || (in[i] == 'X' && isNote(i, "XMP ", XMP))) {
        return i;
      }
    }
    return to;
  }

  private boolean isNote(int start, String name, List<String> beginnings) {
    return isAt(start, name) && beginnings.stream().anyMatch(it -> isAt(start + HEAD, it));
  }

  private boolean isAt(int start, String words) {
    return start + words.length() <= limit
        && PictureNotes.latin(in, start, words.length()).equals(words);
  }

  private void write(String name, int from, int to, long length) {
    byte[] body = Arrays.copyOfRange(in, from, to);
    if (name.equals("VP8X") && body.length > 0) {
      body[0] &= (byte) ~HAS_NOTES;
    }
    out.writeBytes(PictureNotes.bytes(name));
    ByteBuffer number = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN);
    out.writeBytes(number.putInt((int) length).array());
    out.writeBytes(body);
    if (body.length < length) {
      missing = length + length % 2 - body.length;
    } else if (length % 2 == 1) {
      out.write(0);
    }
  }
}
