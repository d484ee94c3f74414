package org.nianbao.publish;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.nianbao.file.Orientation;

/**
 * PNG: chunks, each a length, a name, that much and a checksum. Where a length is wrong, or the
 * file is cut, it goes on at the next chunk whose checksum fits, and all up to there is of the
 * picture if the damaged chunk was.
 */
final class PngNotes {

  static final String START = "\u0089PNG\r\n\u001A\n";

  private static final String PICTURE = "IDAT";
  private static final String END = "IEND";
  private static final String EXIF = "eXIf";

  /** What is needed to show a picture, and what says how it looks. */
  private static final Set<String> KEPT =
      Set.of(
          "IHDR", "PLTE", PICTURE, END, "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD",
          "pHYs", "cICP", "acTL", "fcTL", "fdAT");

  private static final Set<String> KNOWN =
      Stream.concat(KEPT.stream(), Stream.of(EXIF, "tEXt", "zTXt", "iTXt", "tIME", "hIST", "sPLT"))
          .collect(Collectors.toUnmodifiableSet());

  private static final int HEAD = 8;
  private static final int CHECKSUM = 4;

  /** How often a picture is read for checksums at most, were it made to be read for ever. */
  private static final long READINGS = 8;

  private final byte[] in;
  private final ByteBuffer numbers;
  private final ByteArrayOutputStream out;
  private long mayRead;
  private int at;
  private boolean hasPicture;
  private boolean hasExif;
  private int orientation = Orientation.UPRIGHT;

  private PngNotes(byte[] picture) {
    this.in = picture;
    this.numbers = ByteBuffer.wrap(picture);
    this.out = new ByteArrayOutputStream(picture.length);
    this.mayRead = READINGS * picture.length;
  }

  static byte[] without(byte[] picture) {
    PngNotes notes = new PngNotes(picture);
    notes.read();
    return notes.out.toByteArray();
  }

  /** Which way is up. */
  static int orientation(byte[] picture) {
    PngNotes notes = new PngNotes(picture);
    notes.read();
    return notes.orientation;
  }

  private void read() {
    at = START.length();
    out.write(in, 0, at);
    String name = "";
    while (!name.equals(END) && in.length - at >= HEAD) {
      name = name(at);
      long end = end(at);
      if (isWhole(at, end)) {
        chunk(name, (int) end);
        at = (int) end;
      } else {
        int next = nextSound(at + HEAD);
        if (name.equals(PICTURE) || name.equals("fdAT")) {
          mend(name, next);
        }
        // Its end ends the picture only where it is sound.
        name = "";
        at = next;
      }
    }
  }

  private String name(int start) {
    return PictureNotes.latin(in, start + 4, 4);
  }

  /** Behind the checksum; it may lie behind all bytes. */
  private long end(int start) {
    return start + (long) HEAD + Integer.toUnsignedLong(numbers.getInt(start)) + CHECKSUM;
  }

  /** Whether the length is right: a damaged picture may have a wrong checksum. */
  private boolean isWhole(int start, long end) {
    return end <= in.length
        && (isSound(start, (int) end)
            || end == in.length
            || (in.length - end >= HEAD && KNOWN.contains(name((int) end))));
  }

  private boolean isSound(int start, int end) {
    mayRead -= end - start;
    return mayRead >= 0
        && checksum(in, start + 4, end - CHECKSUM) == numbers.getInt(end - CHECKSUM);
  }

  private static int checksum(byte[] bytes, int from, int to) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes, from, to - from);
    return (int) checksum.getValue();
  }

  /** Where the next chunk begins that is certainly one; the end where there is none. */
  private int nextSound(int from) {
    for (int start = from; in.length - start >= HEAD + CHECKSUM; start++) {
      if (KNOWN.contains(name(start))
          && end(start) <= in.length
          && isSound(start, (int) end(start))) {
        return start;
      }
    }
    return in.length;
  }

  private void chunk(String name, int end) {
    hasPicture |= name.equals(PICTURE);
    if (KEPT.contains(name)) {
      out.write(in, at, end - at);
    } else if (name.equals(EXIF) && !hasPicture && !hasExif) {
      hasExif = true;
      orientation = Orientation.of(Arrays.copyOfRange(in, at + HEAD, end - CHECKSUM));
      if (orientation != Orientation.UPRIGHT) {
        write(EXIF, Orientation.notes(orientation));
      }
    }
  }

  /** What there is of a damaged chunk, as a whole one. */
  private void mend(String name, int next) {
    int from = at + HEAD;
    int to = next < in.length ? next - CHECKSUM : next;
    if (to > from) {
      hasPicture = true;
      write(name, Arrays.copyOfRange(in, from, to));
    }
  }

  private void write(String name, byte[] body) {
    ByteBuffer chunk = ByteBuffer.allocate(HEAD + body.length + CHECKSUM);
    chunk.putInt(body.length).put(PictureNotes.bytes(name)).put(body);
    chunk.putInt(checksum(chunk.array(), 4, HEAD + body.length));
    out.writeBytes(chunk.array());
  }
}
