package org.nianbao.publish;

import java.nio.charset.StandardCharsets;
import org.nianbao.file.Orientation;

/**
 * Leaves out of a picture what a telephone or a program noted in it: where and when it was taken,
 * by whom and with what, a small picture of what was cut off, and what hides behind its end. What
 * it shows stays bit by bit, and so does which way is up.
 *
 * <p>Browsers show much of a damaged picture, and so would others read its notes. What cannot be
 * told from notes is left out, so that what is published may be more damaged than what was written.
 */
final class PictureNotes {

  private PictureNotes() {}

  /** The picture without notes; as it is where it is none of these kinds. Refuses no bytes. */
  static byte[] without(byte[] picture) {
    String start = latin(picture, 0, Math.min(picture.length, 12));
    if (start.startsWith("\u00FF\u00D8")) {
      return JpegNotes.without(picture);
    }
    if (start.startsWith(PngNotes.START)) {
      return PngNotes.without(picture);
    }
    if (start.startsWith("GIF8")) {
      return GifNotes.without(picture);
    }
    return start.startsWith("RIFF") && start.endsWith("WEBP")
        ? WebpNotes.without(picture)
        : picture;
  }

  /** Which way is up; upright where it is no PNG. */
  static int orientationOfPng(byte[] picture) {
    return latin(picture, 0, Math.min(picture.length, PngNotes.START.length()))
            .equals(PngNotes.START)
        ? PngNotes.orientation(picture)
        : Orientation.UPRIGHT;
  }

  /** In which every byte is a sign. */
  static String latin(byte[] bytes, int from, int length) {
    return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
  }

  static byte[] bytes(String latin) {
    return latin.getBytes(StandardCharsets.ISO_8859_1);
  }
}
