package org.nianbao.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures of 40 by 30 pixels, and what can be put into them. */
public final class SmallPictures {

  public static final int WIDTH = 40;
  public static final int HEIGHT = 30;

  public static final List<String> KINDS = List.of("jpg", "png", "webp", "gif");

  private SmallPictures() {}

  /** Without notes; Java writes all kinds but WebP, of which this one is of one colour. */
  public static byte[] of(String kind) {
    if (kind.equals("webp")) {
      return riff(header(0), chunk("VP8L", lossless()));
    }
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < WIDTH * HEIGHT; i++) {
      image.setRGB(i % WIDTH, i / WIDTH, i * 7919);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, kind, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The same with a note, and on its side where that kind can say so. */
  public static byte[] noted(String kind, String note) {
    byte[] picture = of(kind);
    return switch (kind) {
      case "jpg" ->
          join(
              picture,
              2,
              segment(0xE1, exif(6, note)),
              segment(0xE1, bytes("http://ns.adobe.com/xap/1.0/\0" + note)),
              segment(0xFE, bytes(note)));
      case "png" ->
          join(picture, 33, png("eXIf", notes(6, note)), png("tEXt", bytes("Author\0" + note)));
      case "webp" ->
          riff(
              header(0x0C),
              chunk("VP8L", lossless()),
              chunk("EXIF", notes(6, note)),
              chunk("XMP ", bytes("<x:xmpmeta>" + note)));
      default ->
          join(
              picture,
              endOfColours(picture),
              extension(0xFE, note),
              extension(0xFF, "XMP DataXMP", note));
    };
  }

  /** Where the blocks of a GIF begin. */
  public static int endOfColours(byte[] gif) {
    return 13 + ((gif[10] & 0x80) == 0 ? 0 : 3 << ((gif[10] & 7) + 1));
  }

  /** In the form of TIFF: one entry, the orientation, and a note behind it. */
  public static byte[] notes(int orientation, String note) {
    return join(Orientation.notes(orientation), Orientation.notes(orientation).length, bytes(note));
  }

  /** The same as JPEG has it. */
  public static byte[] exif(int orientation, String note) {
    return join(bytes(Orientation.EXIF), Orientation.EXIF.length(), notes(orientation, note));
  }

  /** A segment of JPEG. */
  public static byte[] segment(int marker, byte[] body) {
    return ByteBuffer.allocate(4 + body.length)
        .put((byte) 0xFF)
        .put((byte) marker)
        .putShort((short) (body.length + 2))
        .put(body)
        .array();
  }

  /** A chunk of PNG. */
  public static byte[] png(String name, byte[] body) {
    byte[] named = join(bytes(name), name.length(), body);
    CRC32 checksum = new CRC32();
    checksum.update(named);
    return ByteBuffer.allocate(8 + named.length)
        .putInt(body.length)
        .put(named)
        .putInt((int) checksum.getValue())
        .array();
  }

  /** An extension of GIF, of pieces of less than 256 bytes. */
  public static byte[] extension(int kind, String... pieces) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(0x21);
    out.write(kind);
    for (String piece : pieces) {
      out.write(bytes(piece).length);
      out.writeBytes(bytes(piece));
    }
    out.write(0);
    return out.toByteArray();
  }

  /** A chunk of WebP. */
  public static byte[] chunk(String name, byte[] body) {
    return ByteBuffer.allocate(8 + body.length + body.length % 2)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(bytes(name))
        .putInt(body.length)
        .put(body)
        .array();
  }

  /** A WebP of chunks. */
  public static byte[] riff(byte[]... chunks) {
    byte[] all = join(new byte[0], 0, chunks);
    return ByteBuffer.allocate(12 + all.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(bytes("RIFF"))
        .putInt(4 + all.length)
        .put(bytes("WEBP"))
        .put(all)
        .array();
  }

  private static byte[] header(int flags) {
    return chunk(
        "VP8X",
        ByteBuffer.allocate(10)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt(flags)
            .putInt((WIDTH - 1) | (HEIGHT - 1) << 24)
            .array());
  }

  /** Each code has one sign, so that no pixel takes a bit. */
  private static byte[] lossless() {
    return ByteBuffer.allocate(14)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put((byte) 0x2F)
        .putInt((WIDTH - 1) | (HEIGHT - 1) << 14 | 1 << 28)
        .put(HexFormat.of().parseHex("071011118888FE0700"))
        .array();
  }

  /** Bytes with more of them in between. */
  public static byte[] join(byte[] bytes, int at, byte[]... more) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, at);
    for (byte[] it : more) {
      out.writeBytes(it);
    }
    out.write(bytes, at, bytes.length - at);
    return out.toByteArray();
  }

  /** As Latin-1, in which every sign is a byte. */
  public static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
