package org.nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.cache.Cache;
import org.nianbao.file.SmallPictures;
import org.nianbao.file.Whole;

class ImagesTest {

  /** An Exif segment that says no more than an orientation, its last but two bytes. */
  private static final String EXIF =
      "FFE100224578696600004D4D002A000000080001011200030000000100%02X000000000000";

  @TempDir private Path content;

  private Optional<ImageSize> size(String name) {
    return new Images(content, Cache.none()).size(name);
  }

  private byte[] picture(String kind, int width, int height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), kind, out);
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif"})
  void saysHowLargeAPictureIs(String kind) throws IOException {
    Files.write(content.resolve("合影." + kind), picture(kind, 40, 30));

    assertThat(size("合影." + kind)).hasValue(new ImageSize(40, 30));
  }

  @ParameterizedTest
  @CsvSource({"1, 40, 30", "3, 40, 30", "6, 30, 40", "8, 30, 40"})
  void turnsUprightWhatATelephoneTook(int orientation, int width, int height) throws IOException {
    byte[] plain = picture("jpg", 40, 30);
    byte[] exif = HexFormat.of().parseHex(EXIF.formatted(orientation));
    ByteArrayOutputStream turned = new ByteArrayOutputStream();
    turned.write(plain, 0, 2);
    turned.write(exif);
    turned.write(plain, 2, plain.length - 2);
    Files.write(content.resolve("手机.jpg"), turned.toByteArray());

    assertThat(size("手机.jpg")).hasValue(new ImageSize(width, height));
  }

  /** As browsers do: see {@code PicturesTest}. */
  @Test
  void turnsAPngAndNoWebp() throws IOException {
    for (String kind : new String[] {"jpg", "png", "webp"}) {
      Files.write(content.resolve("手机." + kind), SmallPictures.noted(kind, "江边街 5 号"));
    }

    assertThat(size("手机.jpg")).hasValue(new ImageSize(30, 40));
    assertThat(size("手机.png")).hasValue(new ImageSize(30, 40));
    assertThat(size("手机.webp")).hasValue(new ImageSize(40, 30));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "56503858 0A000000 00000000 270000 1D0000",
        "5650384C 0E000000 2F274007100710111188 88FE0700",
        "56503820 FF000000 9001009D012A 28001E00"
      })
  void saysHowLargeAWebpIs(String chunk) throws IOException {
    byte[] header = HexFormat.of().parseHex("52494646FFFF000057454250");
    byte[] picture = HexFormat.of().parseHex(chunk.replace(" ", ""));
    Files.write(content.resolve("合影.webp"), SmallPictures.join(header, 12, picture));

    assertThat(size("合影.webp")).hasValue(new ImageSize(40, 30));
  }

  @Test
  void aWebpIsNotMadeToTakeAllMemory() throws IOException {
    byte[] forged = SmallPictures.of("webp");
    byte[] length = HexFormat.of().parseHex("F0FFFF7F");
    System.arraycopy(length, 0, forged, 4, 4);
    System.arraycopy(length, 0, forged, 34, 4);
    Files.write(content.resolve("弹.webp"), forged);

    assertThat(size("弹.webp")).hasValue(new ImageSize(40, 30));
  }

  @Test
  void saysWhichFilesAreTooLarge() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(content.resolve("表.csv").toFile(), "rw")) {
      file.setLength(Whole.TEXT.most() + 1);
    }
    Images images = new Images(content, Cache.none());

    assertThat(images.isTooLarge("表.csv", Whole.TEXT)).isTrue();
    assertThat(images.isTooLarge("表.csv", Whole.PICTURE)).isFalse();
    assertThat(images.isTooLarge("没有.csv", Whole.TEXT)).isFalse();
  }

  @Test
  void knowsNothingOfWhatIsNoPicture() throws IOException {
    Files.writeString(content.resolve("表.jpg"), "不是图片");
    Files.write(content.resolve("空.png"), new byte[0]);
    byte[] whole = picture("png", 40, 30);
    Files.write(content.resolve("半.png"), java.util.Arrays.copyOf(whole, 12));

    assertThat(size("表.jpg")).isEmpty();
    assertThat(size("空.png")).isEmpty();
    assertThat(size("半.png")).isEmpty();
    assertThat(size("没有.png")).isEmpty();
  }

  /** What is unpacked, or announced, is far more than there is. */
  @ParameterizedTest
  @ValueSource(strings = {"7FFFFFFF 69434350", "7FFFFFFF 7A545874", "7FFFFFFF 69545874"})
  void isNotMadeToTakeAllMemory(String chunk) throws IOException {
    byte[] whole = picture("png", 40, 30);
    ByteArrayOutputStream forged = new ByteArrayOutputStream();
    int afterHeader = 33;
    forged.write(whole, 0, afterHeader);
    forged.write(HexFormat.of().parseHex(chunk.replace(" ", "")));
    forged.write(whole, afterHeader, whole.length - afterHeader);
    Files.write(content.resolve("弹.png"), forged.toByteArray());

    assertThat(size("弹.png")).hasValue(new ImageSize(40, 30));
  }

  @Test
  void measuresAgainWhatChanged() throws IOException {
    Path folder = content.resolve("cache");
    Path file = Files.write(content.resolve("合影.png"), picture("png", 40, 30));
    for (int width : new int[] {40, 40, 50}) {
      Files.write(file, picture("png", width, 30));
      try (Cache cache = new Cache(Optional.of(folder), "1.0")) {
        assertThat(new Images(content, cache).size("合影.png")).hasValue(new ImageSize(width, 30));
      }
    }
  }
}
