package org.nianbao.everywhere;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** A site folder in memory, which is written down as often as one likes, in any order. */
record Sources(SortedMap<String, byte[]> files) {

  /** A page with photographs and an attachment, whose names are Chinese. */
  private static final String MORE =
      """


      == 活动图片

      image::趣味运动会合影.jpg[职工趣味运动会合影]

      image::bi-sai.png[比赛现场]

      各队人数见link:各队人数.csv[附表]。
      """;

  /** The repository's own site and what {@code MORE} adds. */
  static Sources whole() throws IOException {
    Sources sources = product();
    sources.add(Path.of("content"), "content");
    sources.more("content/reports/liaobu-town/");
    sources.append("content/reports/liaobu-town/2012.adoc");
    return sources;
  }

  /** A small site with one of each kind of document, and the same. */
  static Sources small() throws IOException {
    Sources sources = product();
    Path resources = Path.of("src/test/resources/sites");
    sources.add(resources.resolve("minimal"), "");
    sources.add(resources.resolve("everything"), "");
    sources.add(Path.of("jbake.properties"), "jbake.properties");
    sources.more("content/reports/binhe/");
    sources.append("content/reports/binhe/2023.adoc");
    return sources;
  }

  private static Sources product() throws IOException {
    Sources sources = new Sources(new TreeMap<>());
    sources.add(Path.of("templates"), "templates");
    sources.add(Path.of("assets"), "assets");
    sources.add(Path.of("jbake.properties"), "jbake.properties");
    sources.files.put("assets/图/徽章.svg", sources.file("assets/img/emblem.svg"));
    return sources;
  }

  private byte[] file(String path) {
    return files.getOrDefault(path, new byte[0]);
  }

  private void add(Path from, String to) throws IOException {
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(Path.of(to).resolve(from.relativize(file)).toString(), Files.readAllBytes(file));
      }
    }
  }

  private void more(String folder) throws IOException {
    files.put(folder + "趣味运动会合影.jpg", photograph("jpg"));
    files.put(folder + "bi-sai.png", photograph("png"));
    files.put(folder + "各队人数.csv", "队,人数\n一队,12\n二队,15\n".getBytes(StandardCharsets.UTF_8));
  }

  private void append(String report) {
    String text = new String(file(report), StandardCharsets.UTF_8);
    files.put(report, (text + MORE).getBytes(StandardCharsets.UTF_8));
  }

  /** So wide that it is published smaller too. */
  private static byte[] photograph(String kind) throws IOException {
    BufferedImage image = new BufferedImage(1600, 1067, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      Color one = new Color(random.nextInt(1 << 24));
      Color other = new Color(random.nextInt(1 << 24));
      graphics.setPaint(new GradientPaint(0, 0, one, 1600, 1067, other));
      graphics.fillOval(random.nextInt(1600), random.nextInt(1067), 190, 160);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, kind, out);
    return out.toByteArray();
  }

  /** Writes all files in one of many orders, saved about the same day. */
  void write(Path folder, int order, LocalDate saved) throws IOException {
    List<String> names = new ArrayList<>(files.keySet());
    Collections.shuffle(names, new Random(order));
    long start = saved.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    for (int i = 0; i < names.size(); i++) {
      Path file = folder.resolve(names.get(i));
      Files.createDirectories(file.resolveSibling("."));
      Files.write(file, file(names.get(i)));
      Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(start + i)));
    }
  }

  /** The files of a folder as the disk lists them. */
  static List<String> listing(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(it -> it.getFileName().toString()).toList();
    }
  }
}
