package org.nianbao.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nianbao.cache.Digest;

/**
 * Editions of one site that differ in every way that editions can, and how to tell them apart.
 *
 * @param size how many organisations there are
 */
record Editions(int size) {

  /** How many there are; after the last comes the first again. */
  static final int COUNT = 3;

  /**
   * Some files stay, some change, some come and go, and so do folders and the attachment.
   *
   * @param number from 0
   */
  SortedMap<String, String> pages(int number) {
    SortedMap<String, String> pages = new TreeMap<>();
    pages.put("index.html", "第 " + number + " 版首页");
    for (int i = 0; i < size; i++) {
      if (i % COUNT != number) {
        pages.put("reports/g" + i + "/2024/index.html", "总结 " + i);
      }
      pages.put("organisations/g" + i + "/index.html", "单位 " + (i % 5 == 0 ? number : 0) + i);
    }
    pages.put("tags/" + (number == 0 ? "bang-fu" : "wei-quan") + "/index.html", "标签");
    return pages;
  }

  /** Gives the files of an edition to a publication, with the folder of assets. */
  void give(Publication publication, Path source, int number) {
    pages(number).forEach(publication::give);
    publication.copyTree(source.resolve("assets"), "assets");
    publication.copy(source.resolve("content"), "photo-" + number + ".png");
  }

  /** What {@link #give} copies. */
  static void writeSources(Path source) {
    TestSite.write(source.resolve("jbake.properties"), "site.title=工会年报\n");
    TestSite.write(source.resolve("assets/site.css"), "body { line-height: 1.75 }\n");
    for (int number = 0; number < COUNT; number++) {
      TestSite.write(source.resolve("content/photo-" + number + ".png"), "照片" + number);
    }
  }

  /**
   * Says which edition a folder holds, looking at every byte and at the manifest.
   *
   * @return its number
   * @throws AssertionError where it is none, or not whole, with what is wrong
   */
  int whole(Path output) {
    if (!Files.isDirectory(output)) {
      throw new AssertionError("no output");
    }
    SortedMap<String, String> files = TestSite.files(output);
    String manifest = files.remove(Manifest.FILE);
    if (manifest == null) {
      throw new AssertionError("no manifest among " + files.size() + " files");
    }
    List<String> wrong = new ArrayList<>();
    for (int number = 0; number < COUNT; number++) {
      if (files.equals(allFiles(number))) {
        requireListed(output, files);
        return number;
      }
      wrong.add(number + ": " + difference(files, allFiles(number)));
    }
    throw new AssertionError("of no edition: " + wrong);
  }

  private SortedMap<String, String> allFiles(int number) {
    SortedMap<String, String> files = pages(number);
    files.put("assets/site.css", "body{line-height:1.75}\n");
    files.put("photo-" + number + ".png", "照片" + number);
    return files;
  }

  private static void requireListed(Path output, SortedMap<String, String> files) {
    try {
      SortedMap<String, Digest> listed = Manifest.read(output).orElseThrow().files();
      SortedMap<String, Digest> there = new TreeMap<>();
      for (String file : files.keySet()) {
        there.put(file, Digest.of(Files.readAllBytes(output.resolve(file))));
      }
      if (!listed.equals(there)) {
        throw new AssertionError("not as listed");
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String difference(SortedMap<String, String> one, SortedMap<String, String> other) {
    return Stream.concat(one.keySet().stream(), other.keySet().stream())
        .distinct()
        .filter(it -> !String.valueOf(one.get(it)).equals(String.valueOf(other.get(it))))
        .findFirst()
        .orElse("");
  }
}
