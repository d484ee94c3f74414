package org.nianbao.read;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.nianbao.file.Orientation;

/** Which way is up in a PNG: what notes before the picture say; browsers ask no others. */
final class PngOrientation {

  private static final int START = 8;
  private static final int NAME = 4;
  private static final int CHECKSUM = 4;

  private PngOrientation() {}

  static int of(InputStream png) throws IOException {
    DataInputStream in = new DataInputStream(png);
    try {
      in.skipNBytes(START);
      while (true) {
        long length = Integer.toUnsignedLong(in.readInt());
        String name = new String(in.readNBytes(NAME), StandardCharsets.ISO_8859_1);
        if (name.equals("IDAT")) {
          return Orientation.UPRIGHT;
        }
        if (name.equals("eXIf")) {
          return Orientation.of(in.readNBytes((int) Math.min(length, Orientation.ENOUGH)));
        }
        in.skipNBytes(length + CHECKSUM);
      }
    } catch (EOFException damaged) {
      return Orientation.UPRIGHT;
    }
  }
}
