package org.nianbao.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problems;

/**
 * What lies in the content folder.
 *
 * @param documents by path relative to the site folder, for example {@code
 *     content/pages/about.adoc}
 * @param files all other files by path relative to the content folder; fragments ({@code
 *     _name.adoc}) are in neither
 */
record ContentFolder(SortedMap<String, Path> documents, SortedSet<String> files) {

  static final String NAME = "content";

  ContentFolder {
    documents = Collections.unmodifiableSortedMap(documents);
    files = Collections.unmodifiableSortedSet(files);
  }

  /** Walks the folder without following links; hidden files and folders are passed over. */
  static ContentFolder walk(Path source, Problems problems) {
    Path root = source.resolve(NAME);
    Visitor visitor = new Visitor(root, problems);
    if (Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS) || Files.isSymbolicLink(root)) {
      try {
        Files.walkFileTree(root, visitor);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    } else {
      problems.add(Code.NB002, Place.of(NAME), NAME);
    }
    return new ContentFolder(visitor.documents, visitor.files);
  }

  /** Such names are passed over, on every system alike. */
  static boolean isHidden(String name) {
    return name.startsWith(".");
  }

  /** Whether a path holds what Java writes for a name that it cannot decode. */
  private static boolean isUnreadable(String path) {
    return path.indexOf('\uFFFD') >= 0;
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {

    private final Path root;
    private final Problems problems;
    private final SortedMap<String, Path> documents = new TreeMap<>();
    private final SortedSet<String> files = new TreeSet<>();

    Visitor(Path root, Problems problems) {
      this.root = root;
      this.problems = problems;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(root) && isHidden(name(folder))
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String relative = relative(file);
      String path = relative.isEmpty() ? NAME : NAME + "/" + relative;
      if (isHidden(name(file))) {
        return FileVisitResult.CONTINUE;
      }
      if (isUnreadable(path)) {
        problems.add(Code.NB116, Place.of(path));
      } else if (attributes.isSymbolicLink()) {
        problems.add(Code.NB105, Place.of(path));
      } else if (attributes.isRegularFile()) {
        if (!name(file).toLowerCase(Locale.ROOT).endsWith(".adoc")) {
          files.add(relative);
        } else if (!name(file).startsWith("_")) {
          documents.put(path, file);
        }
      }
      return FileVisitResult.CONTINUE;
    }

    private String relative(Path file) {
      String path =
          root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/");
      return Normalizer.normalize(path, Normalizer.Form.NFC);
    }

    private static String name(Path path) {
      Path name = path.getFileName();
      return name == null ? "" : name.toString();
    }
  }
}
