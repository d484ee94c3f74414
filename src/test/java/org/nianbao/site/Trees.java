package org.nianbao.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Compares two built sites byte by byte. */
final class Trees {

  private Trees() {}

  /** What differs, by the names of files; empty where all is equal. */
  static List<String> differences(SiteFolder one, SiteFolder other) {
    SortedSet<String> names = new TreeSet<>(one.files());
    names.addAll(other.files());
    List<String> differences = new ArrayList<>();
    for (String name : names) {
      if (!other.files().contains(name)) {
        differences.add(name + " is only in " + one.folder());
      } else if (!one.files().contains(name)) {
        differences.add(name + " is only in " + other.folder());
      } else {
        long at = mismatch(one, other, name);
        if (at >= 0) {
          differences.add(name + " differs from byte " + at + " on");
        }
      }
    }
    return differences;
  }

  private static long mismatch(SiteFolder one, SiteFolder other, String name) {
    try {
      return Files.mismatch(one.path(name), other.path(name));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
