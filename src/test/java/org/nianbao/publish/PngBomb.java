package org.nianbao.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** PNG files that are much larger once they are unpacked. */
final class PngBomb {

  private static final byte PALETTE = 3;
  private static final byte RGBA = 6;
  private static final byte[] BEGINNING =
      "\u0089PNG\r\n\u001A\n".getBytes(StandardCharsets.ISO_8859_1);

  private PngBomb() {}

  /** Black, as wide as high, with 16 bits of red, green, blue and transparency in each pixel. */
  static byte[] ofSixteenBits(int width) throws IOException {
    return png(
        chunk("IHDR", header(width, width, (byte) 16, RGBA)),
        chunk("IDAT", packed((1L + 8L * width) * width)),
        chunk("IEND", new byte[0]));
  }

  /** With a comment of more bytes than an array can have. */
  static byte[] withText() throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    text.write("Comment\0\0".getBytes(StandardCharsets.ISO_8859_1));
    text.write(packed(1L << 31));
    return png(
        chunk("IHDR", header(2000, 10, (byte) 8, PALETTE)),
        chunk("PLTE", new byte[3]),
        chunk("zTXt", text.toByteArray()),
        chunk("IDAT", packed(2001L * 10)),
        chunk("IEND", new byte[0]));
  }

  private static byte[] header(int width, int height, byte bits, byte kind) {
    return ByteBuffer.allocate(13).putInt(width).putInt(height).put(bits).put(kind).array();
  }

  private static byte[] packed(long zeros) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] some = new byte[1 << 16];
    try (DeflaterOutputStream packing = new DeflaterOutputStream(out)) {
      for (long left = zeros; left > 0; left -= some.length) {
        packing.write(some, 0, (int) Math.min(left, some.length));
      }
    }
    return out.toByteArray();
  }

  private static byte[] chunk(String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data);
    return ByteBuffer.allocate(data.length + 12)
        .putInt(data.length)
        .put(name)
        .put(data)
        .putInt((int) sum.getValue())
        .array();
  }

  private static byte[] png(byte[]... chunks) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(BEGINNING);
    for (byte[] chunk : chunks) {
      out.write(chunk);
    }
    return out.toByteArray();
  }
}
