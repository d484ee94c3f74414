package org.nianbao.fuzz;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Locale;

/**
 * Something that is fed with bytes and must keep its promises. Each stands beside what it feeds, so
 * that nothing is public for its sake, and is found by name: a class with {@code public static void
 * fuzzerTestOneInput(byte[])}, as Jazzer wants it, which throws where a promise is broken.
 */
enum Target {
  /** Figures as editors write them. */
  NUMBER("check.quantity.NumberFuzz", 256, ""),
  /** Addresses of tags. */
  SLUG("check.SlugFuzz", 64, ""),
  /** Title and attributes of a document. */
  HEADER("read.HeaderFuzz", 4096, ""),
  /** What of the converted HTML comes onto a page. */
  SANITISER("check.SanitiserFuzz", 1024, "org.jsoup.**"),
  /** Damaged files of the cache. */
  SEGMENT("cache.SegmentFuzz", 8192, ""),
  /** Foreign values in the cache. */
  RECORD("cache.RecordFuzz", 8192, ""),
  /** What the index of the search is made of, whole and damaged. */
  INDEX("search.IndexFuzz", 1024, ""),
  /** The list of an edition that somebody downloaded. */
  MANIFEST("publish.ManifestFuzz", 4096, "com.fasterxml.jackson.core.**"),
  /** Pictures whose notes are left out. */
  PICTURE("publish.PictureFuzz", 2048, ""),
  /** What a build and its converters say to each other. */
  WIRE("read.WireFuzz", 4096, "");

  private static final String ROOT = "org.nianbao.";

  private final String type;
  private final int longest;
  private final String library;

  /**
   * @param longest how many bytes an input has at most
   * @param library classes beside ours whose branches lead to new inputs; empty where there are
   *     none
   */
  Target(String type, int longest, String library) {
    this.type = ROOT + type;
    this.longest = longest;
    this.library = library;
  }

  String type() {
    return type;
  }

  int longest() {
    return longest;
  }

  String library() {
    return library;
  }

  /** As the command and the folders of seeds call it. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Throws what the target throws. */
  void feed(byte[] input) throws Throwable {
    Method method = Class.forName(type).getMethod("fuzzerTestOneInput", byte[].class);
    method.setAccessible(true);
    try {
      method.invoke(null, (Object) input);
    } catch (InvocationTargetException broken) {
      throw broken.getCause();
    }
  }
}
