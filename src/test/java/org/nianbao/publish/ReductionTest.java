package org.nianbao.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.file.SmallPictures;

class ReductionTest {

  /** An Exif segment that says no more than that orientation. */
  private static final String ON_ITS_SIDE =
      "FFE100224578696600004D4D002A00000008000101120003000000010006000000000000";

  @TempDir private Path folder;

  /** Of many colours, as a photograph. */
  private Path picture(String kind, int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    Random random = new Random(7);
    for (int i = 0; i < 400; i++) {
      graphics.setColor(new Color(random.nextInt(1 << 24)));
      graphics.fillRect(random.nextInt(width), random.nextInt(height), 90, 60);
    }
    Path file = folder.resolve("合影." + kind);
    ImageIO.write(image, kind, file.toFile());
    return file;
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpg", "png"})
  void makesAPictureSmaller(String kind) throws IOException {
    Path file = picture(kind, 2400, 1600);
    byte[] reduced = Reduction.of(file, 960);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(reduced));

    assertThat(image.getWidth()).isEqualTo(960);
    assertThat(image.getHeight()).isEqualTo(640);
    assertThat(reduced.length).isLessThan((int) Files.size(file));
    assertThat(Reduction.of(file, 960)).isEqualTo(reduced);
  }

  /** Eight bytes a pixel: half a megabyte of file, half a gigabyte unpacked. */
  @Test
  void leavesAsItIsWhatWouldTakeAllMemory() throws IOException {
    Path file = folder.resolve("深.png");
    Files.write(file, PngBomb.ofSixteenBits(7700));

    assertThat(Reduction.of(file, 960)).isEqualTo(Files.readAllBytes(file));
    Files.write(file, PngBomb.ofSixteenBits(2000));
    assertThat(Reduction.of(file, 960)).isNotEqualTo(Files.readAllBytes(file));
  }

  /** The library unpacks texts in a picture, however long they are. */
  @Test
  void unpacksNoTextsInPictures() throws IOException {
    Path file = folder.resolve("字.png");
    Files.write(file, PngBomb.withText());

    assertThat(Reduction.of(file, 960)).isNotEqualTo(Files.readAllBytes(file)).isNotEmpty();
  }

  /** A telephone that is held upright notes so, and takes the picture on its side. */
  @Test
  void turnsUprightWhatATelephoneTook() throws IOException {
    Path file = picture("jpg", 2400, 1600);
    byte[] plain = Files.readAllBytes(file);
    ByteArrayOutputStream turned = new ByteArrayOutputStream();
    turned.write(plain, 0, 2);
    turned.write(HexFormat.of().parseHex(ON_ITS_SIDE));
    turned.write(plain, 2, plain.length - 2);
    Files.write(file, turned.toByteArray());
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(Reduction.of(file, 960)));

    assertThat(image.getWidth()).isEqualTo(960);
    assertThat(image.getHeight()).isEqualTo(1440);
  }

  /** So do browsers. */
  @Test
  void turnsADrawingUprightByItsNotes() throws IOException {
    Path file = picture("png", 2400, 1600);
    byte[] note = SmallPictures.png("eXIf", SmallPictures.notes(6, "江边街 5 号"));
    Files.write(file, SmallPictures.join(Files.readAllBytes(file), 33, note));
    BufferedImage plain = ImageIO.read(file.toFile());
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(Reduction.of(file, 960)));

    assertThat(image.getWidth()).isEqualTo(960);
    assertThat(image.getHeight()).isEqualTo(1440);
    // Its left side is up.
    assertThat(image.getRGB(955, 4)).isEqualTo(plain.getRGB(6, 6));
  }

  @Test
  void leavesWhatItCannotRead() throws IOException {
    Path broken = Files.writeString(folder.resolve("表.jpg"), "不是图片");
    Path half = picture("png", 2400, 1600);
    byte[] whole = Files.readAllBytes(half);
    Files.write(half, java.util.Arrays.copyOf(whole, 200));

    assertThat(Reduction.of(broken, 960)).isEqualTo(Files.readAllBytes(broken));
    assertThat(Reduction.of(half, 960)).isEqualTo(PictureNotes.without(Files.readAllBytes(half)));
  }

  /** A picture left large for want of memory would make another site than on other machines. */
  @Test
  void wantOfMemoryIsNoReasonForOtherBytes() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx16m",
                "-XX:+UseSerialGC",
                "-Dsun.jnu.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Small.class.getName(),
                picture("jpg", 2400, 1600).toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(said).isEqualTo(1);
    assertThat(said).contains("OutOfMemoryError").doesNotContain("made");
  }

  /** Makes the picture of its argument smaller. */
  static final class Small {

    private Small() {}

    public static void main(String[] args) throws IOException {
      System.out.println("made " + Reduction.of(Path.of(args[0]), 960).length);
    }
  }
}
