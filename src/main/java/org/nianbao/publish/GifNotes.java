package org.nianbao.publish;

import java.io.ByteArrayOutputStream;
import java.util.Set;

/**
 * GIF: a header, then blocks, each of pieces with a length of one byte. It ends at the first block
 * that is none; a picture that is cut keeps what it shows.
 */
final class GifNotes {

  private static final int HEADER = 13;
  private static final int EXTENSION = 0x21;
  private static final int TIMING = 0xF9;
  private static final int APPLICATION = 0xFF;
  private static final int PICTURE = 0x2C;
  private static final int END = 0x3B;

  private static final int DESCRIPTOR = 10;
  private static final int HAS_COLOURS = 0x80;

  /** Programs whose extension says how often a moving picture is repeated. */
  private static final Set<String> REPEATING = Set.of("NETSCAPE2.0", "ANIMEXTS1.0");

  private final byte[] in;
  private final ByteArrayOutputStream out;
  private int at;

  private GifNotes(byte[] picture) {
    this.in = picture;
    this.out = new ByteArrayOutputStream(picture.length + 2);
  }

  static byte[] without(byte[] picture) {
    GifNotes notes = new GifNotes(picture);
    notes.read();
    return notes.out.toByteArray();
  }

  private void read() {
    at = Math.min(HEADER, in.length);
    out.write(in, 0, at);
    int colours = at < HEADER ? in.length : colours(in[HEADER - 3]);
    if (colours > in.length - at) {
      return;
    }
    write(colours);
    boolean goesOn = true;
    while (goesOn && at < in.length) {
      goesOn =
          switch (in[at] & 0xFF) {
            case 0 -> isPassed(1);
            case EXTENSION -> isExtension();
            case PICTURE -> isPicture();
            default -> false;
          };
    }
    out.write(END);
  }

  /** Bytes of a table of colours. */
  private static int colours(byte flags) {
    return (flags & HAS_COLOURS) == 0 ? 0 : 3 << ((flags & 7) + 1);
  }

  private void write(int length) {
    out.write(in, at, length);
    at += length;
  }

  private boolean isPassed(int length) {
    at += length;
    return true;
  }

  /** The length of a piece; below zero where it is cut. */
  private int piece(int start) {
    int length = start < in.length ? in[start] & 0xFF : -1;
    return length < in.length - start ? length : -1;
  }

  /** Takes an extension; false where it is cut. */
  private boolean isExtension() {
    int kind = at + 1 < in.length ? in[at + 1] & 0xFF : 0;
    int first = at + 2;
    int end = first;
    int length = piece(end);
    while (length > 0) {
      end += 1 + length;
      length = piece(end);
    }
    if (length < 0) {
      return false;
    }
    if (kind == TIMING && piece(first) == 4) {
      write(2 + 5);
      out.write(0);
    } else if (kind == APPLICATION && piece(first) == 11) {
      repetition(first, first + 12);
    }
    at = end + 1;
    return true;
  }

  private void repetition(int first, int second) {
    if (REPEATING.contains(PictureNotes.latin(in, first + 1, 11))
        && piece(second) == 3
        && in[second + 1] == 1) {
      write(2 + 12 + 4);
      out.write(0);
    }
  }

  /** Takes a picture; false where it is cut, after what there is of it. */
  private boolean isPicture() {
    int colours = in.length - at < DESCRIPTOR ? in.length : colours(in[at + DESCRIPTOR - 1]);
    // Behind them one byte says how the pieces are to be read.
    if (in.length - at - DESCRIPTOR <= colours) {
      return false;
    }
    write(DESCRIPTOR + colours + 1);
    int length = piece(at);
    while (length > 0) {
      write(1 + length);
      length = piece(at);
    }
    if (length == 0) {
      write(1);
      return true;
    }
    int rest = in.length - at - 1;
    if (rest > 0) {
      out.write(rest);
      out.write(in, at + 1, rest);
    }
    out.write(0);
    return false;
  }
}
