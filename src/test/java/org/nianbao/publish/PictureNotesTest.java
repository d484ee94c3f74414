package org.nianbao.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a picture shows stays as it is; what is noted in it goes. */
final class PictureNotesTest {

  private static final String NOTE = "江边街 5 号，2023-05-01 10:15";

  @ParameterizedTest
  @ValueSource(strings = {"jpg", "png", "gif", "bmp"})
  void aPictureWithoutNotesStaysAsItIs(String kind) throws IOException {
    byte[] picture = picture(kind);

    assertThat(PictureNotes.without(picture)).isEqualTo(picture);
  }

  @Test
  void whatAPhotographShowsAndWhichWayIsUpStay() throws IOException {
    byte[] picture = picture("jpg");
    byte[] noted = join(picture, 2, segment(0xE1, exif(6)), segment(0xFE, bytes(NOTE)));

    byte[] without = PictureNotes.without(join(noted, noted.length, bytes(NOTE)));

    assertThat(text(noted)).contains(text(bytes(NOTE)));
    assertThat(text(without)).doesNotContain(text(bytes(NOTE))).contains("Exif\0\0MM\0*");
    // Behind the orientation and its 36 bytes comes what was there before.
    assertThat(text(without)).endsWith(text(picture).substring(2)).hasSize(picture.length + 36);
    assertThat(pixels(without)).isEqualTo(pixels(picture));
  }

  @Test
  void anUprightPhotographNeedsNoNoteAtAll() throws IOException {
    byte[] picture = picture("jpg");

    assertThat(PictureNotes.without(join(picture, 2, segment(0xE1, exif(1))))).isEqualTo(picture);
  }

  @Test
  void aDamagedPictureStaysAsItIs() throws IOException {
    byte[] picture = picture("jpg");
    byte[] cut = ByteBuffer.allocate(40).put(picture, 0, 40).array();

    assertThat(PictureNotes.without(cut)).isEqualTo(cut);
    assertThat(PictureNotes.without(new byte[0])).isEmpty();
  }

  private static byte[] picture(String kind) throws IOException {
    BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 40 * 30; i++) {
      image.setRGB(i % 40, i / 40, i * 7919);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, kind, out);
    return out.toByteArray();
  }

  private static int[] pixels(byte[] picture) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  /** With one entry, the orientation, and a note behind it. */
  private static byte[] exif(int orientation) {
    byte[] note = bytes(NOTE);
    return ByteBuffer.allocate(6 + 26 + note.length)
        .put(bytes("Exif\0\0MM\0*"))
        .putInt(8)
        .putShort((short) 1)
        .putShort((short) 0x0112)
        .putShort((short) 3)
        .putInt(1)
        .putShort((short) orientation)
        .putShort((short) 0)
        .putInt(0)
        .put(note)
        .array();
  }

  private static byte[] segment(int marker, byte[] body) {
    return ByteBuffer.allocate(4 + body.length)
        .put((byte) 0xFF)
        .put((byte) marker)
        .putShort((short) (body.length + 2))
        .put(body)
        .array();
  }

  private static byte[] join(byte[] picture, int at, byte[]... more) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(picture, 0, at);
    for (byte[] it : more) {
      out.writeBytes(it);
    }
    out.write(picture, at, picture.length - at);
    return out.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
