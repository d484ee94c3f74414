package org.nianbao.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.file.SmallPictures.bytes;
import static org.nianbao.file.SmallPictures.exif;
import static org.nianbao.file.SmallPictures.extension;
import static org.nianbao.file.SmallPictures.join;
import static org.nianbao.file.SmallPictures.notes;
import static org.nianbao.file.SmallPictures.png;
import static org.nianbao.file.SmallPictures.segment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.file.SmallPictures;

/** What a picture shows stays as it is; what is noted in it goes. */
final class PictureNotesTest {

  private static final String NOTE = "Riverside 5, 2023-05-01 10:15";

  /** Behind the header, and what {@link SmallPictures#noted} puts there. */
  private static final int DAMAGES = 1_000;

  static List<String> kinds() {
    return SmallPictures.KINDS;
  }

  @ParameterizedTest
  @MethodSource("kinds")
  @ValueSource(strings = "bmp")
  void aPictureWithoutNotesStaysAsItIs(String kind) {
    byte[] picture = SmallPictures.of(kind);

    assertThat(PictureNotes.without(picture)).isEqualTo(picture);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void ofOneWithNotesTheSameIsLeft(String kind) {
    byte[] noted = SmallPictures.noted(kind, NOTE);
    byte[] behind = join(noted, noted.length, bytes(NOTE));

    assertThat(text(noted)).contains(NOTE);
    assertThat(PictureNotes.without(noted)).isEqualTo(upright(kind));
    assertThat(PictureNotes.without(behind)).isEqualTo(upright(kind));
  }

  /** The picture with nothing but which way is up, for browsers that ask. */
  private static byte[] upright(String kind) {
    byte[] picture = SmallPictures.of(kind);
    return switch (kind) {
      case "jpg" -> join(picture, 2, segment(0xE1, exif(6, "")));
      case "png" -> join(picture, 33, png("eXIf", notes(6, "")));
      default -> picture;
    };
  }

  @Test
  void whatAPhotographShowsStays() throws IOException {
    byte[] picture = SmallPictures.of("jpg");

    assertThat(pixels(PictureNotes.without(SmallPictures.noted("jpg", NOTE))))
        .isEqualTo(pixels(picture));
  }

  @Test
  void anUprightPhotographNeedsNoNoteAtAll() {
    byte[] jpeg = SmallPictures.of("jpg");
    byte[] png = SmallPictures.of("png");

    assertThat(PictureNotes.without(join(jpeg, 2, segment(0xE1, exif(1, NOTE))))).isEqualTo(jpeg);
    assertThat(PictureNotes.without(join(png, 33, png("eXIf", notes(1, NOTE))))).isEqualTo(png);
  }

  /** Browsers ask the first notes of a JPEG, and none behind the pixels of a PNG. */
  @Test
  void onlyTheNotesThatBrowsersAskSayWhichWayIsUp() {
    byte[] jpeg = SmallPictures.of("jpg");
    byte[] png = SmallPictures.of("png");

    assertThat(
            PictureNotes.without(
                join(jpeg, 2, segment(0xE1, exif(1, NOTE)), segment(0xE1, exif(6, NOTE)))))
        .isEqualTo(jpeg);
    assertThat(PictureNotes.without(join(png, png.length - 12, png("eXIf", notes(6, NOTE)))))
        .isEqualTo(png);
  }

  /** It may show what was cut off the large one. */
  @Test
  void theSmallPictureInALargeOneGoes() {
    byte[] picture = SmallPictures.of("jpg");
    byte[] body = join(Arrays.copyOfRange(picture, 6, 20), 14, new byte[3]);
    body[12] = 1;
    body[13] = 1;

    assertThat(text(body)).startsWith("JFIF");
    assertThat(PictureNotes.without(join(picture, 2, segment(0xE0, bytes("JFXX\0" + NOTE)))))
        .isEqualTo(picture);
    assertThat(
            PictureNotes.without(
                join(Arrays.copyOfRange(picture, 20, picture.length), 0, SOI, segment(0xE0, body))))
        .isEqualTo(picture);
  }

  private static final byte[] SOI = {(byte) 0xFF, (byte) 0xD8};

  @Test
  void aMovingPictureIsRepeatedAsBefore() {
    byte[] picture = SmallPictures.of("gif");
    int at = SmallPictures.endOfColours(picture);
    byte[] repeated = join(picture, at, extension(0xFF, "NETSCAPE2.0", "\1\0\0"));

    assertThat(PictureNotes.without(repeated)).isEqualTo(repeated);
    assertThat(
            PictureNotes.without(join(picture, at, extension(0xFF, "NETSCAPE2.0", "\1\0\0", NOTE))))
        .isEqualTo(repeated);
  }

  /** An upload that was broken off. */
  @ParameterizedTest
  @MethodSource("kinds")
  void ofWhatIsCutThePictureIsLeft(String kind) {
    byte[] noted = SmallPictures.noted(kind, NOTE);
    byte[] upright = upright(kind);
    byte[] cut = PictureNotes.without(Arrays.copyOf(noted, noted.length - 1));

    assertThat(text(cut)).doesNotContain(NOTE);
    assertThat(cut.length).isGreaterThan(upright.length - 13);
    if (kind.equals("jpg")) {
      assertThat(PictureNotes.without(Arrays.copyOf(noted, noted.length - 40)))
          .isEqualTo(Arrays.copyOf(upright, upright.length - 40));
    }
  }

  @Test
  void bytesBetweenSegmentsArePassedOver() {
    byte[] picture = SmallPictures.of("jpg");
    byte[] stray = join(picture, 2, new byte[] {7}, segment(0xFE, bytes(NOTE)), new byte[] {0, 7});

    assertThat(PictureNotes.without(stray)).isEqualTo(picture);
  }

  /** A byte of the picture may be wrong, whatever it then looks like. */
  @Test
  void aScanGoesOnBehindWhatIsNoMarker() {
    byte[] picture = SmallPictures.of("jpg");
    picture[picture.length - 40] = (byte) 0xFF;
    picture[picture.length - 39] = 0x37;

    assertThat(PictureNotes.without(picture)).isEqualTo(picture);
  }

  @Test
  void aPngGoesOnBehindALengthThatIsWrong() {
    byte[] picture = SmallPictures.of("png");
    byte[] noted = join(picture, picture.length - 12, png("tEXt", bytes("Place\0" + NOTE)));
    for (int length : new int[] {0x7FFF_FFFF, -1, 40, 4000}) {
      byte[] damaged = ByteBuffer.wrap(noted.clone()).putInt(33, length).array();
      assertThat(PictureNotes.without(damaged)).isEqualTo(picture);
    }
    byte[] early = join(picture, 33, png("tEXt", bytes("Place\0" + NOTE)));
    byte[] damaged = ByteBuffer.wrap(early.clone()).putInt(33, 0x7FFF_FFFF).array();
    assertThat(PictureNotes.without(damaged)).isEqualTo(picture);
  }

  /** The size of the whole, and that of the picture, which then seems to hold the notes. */
  @Test
  void aWebpWithAWrongLengthKeepsNoNotes() {
    byte[] noted = SmallPictures.noted("webp", NOTE);
    byte[] picture = SmallPictures.of("webp");
    for (int wrong : new int[] {0xFF, 0x7F, 0}) {
      byte[] whole = noted.clone();
      whole[6] = (byte) wrong;
      byte[] part = noted.clone();
      part[36] = (byte) wrong;
      assertThat(PictureNotes.without(whole)).isEqualTo(picture);
      assertThat(text(PictureNotes.without(part))).doesNotContain("Riverside");
    }
  }

  @Test
  void nothingIsLeftOfAPictureThatHasNone() {
    assertThat(PictureNotes.without(new byte[0])).isEmpty();
    assertThat(PictureNotes.without(bytes("\u00FF\u00D8\u00FF\u00E1\u00FF\u00FF" + NOTE)))
        .isEqualTo(SOI);
    assertThat(PictureNotes.without(bytes("GIF89a" + NOTE))).hasSize(13 + 1);
  }

  /** Cut and flipped anywhere; what is noted before the damage is not published. */
  @ParameterizedTest
  @MethodSource("kinds")
  void noDamageIsTooMuch(String kind) throws Exception {
    Random random = new Random(20230501);
    byte[] noted = SmallPictures.noted(kind, NOTE);
    for (int i = 0; i < DAMAGES; i++) {
      PictureFuzz.keepsItsPromises(damaged(noted, 0, random));
      PictureFuzz.keepsItsPromises(damaged(SmallPictures.of(kind), 0, random));
    }
  }

  private static byte[] damaged(byte[] picture, int from, Random random) {
    byte[] damaged = picture.clone();
    for (int i = random.nextInt(6); i > 0; i--) {
      damaged[from + random.nextInt(damaged.length - from)] ^= (byte) (1 << random.nextInt(8));
    }
    return random.nextBoolean()
        ? damaged
        : Arrays.copyOf(damaged, from + random.nextInt(damaged.length - from));
  }

  static Stream<byte[]> beginnings() {
    return Stream.of("\u00FF\u00D8\u00FF", "\u0089PNG\r\n\u001A\n", "RIFF\0\0\0\0WEBP", "GIF89a")
        .map(SmallPictures::bytes);
  }

  @ParameterizedTest
  @MethodSource("beginnings")
  void anyBytesMayFollowABeginning(byte[] beginning) throws Exception {
    Random random = new Random(20230501);
    for (int i = 0; i < DAMAGES; i++) {
      byte[] bytes = new byte[random.nextInt(80)];
      random.nextBytes(bytes);
      PictureFuzz.keepsItsPromises(join(beginning, beginning.length, bytes));
    }
  }

  private static int[] pixels(byte[] picture) throws IOException {
    var image = ImageIO.read(new ByteArrayInputStream(picture));
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
