package org.nianbao.publish;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problems;

/**
 * Copies files of the site folder as they are. What is copied is a regular file reached without a
 * symbolic link, seen so at the moment of copying, and takes the place of nothing.
 */
final class SourceFiles {

  private final Path source;
  private final Path staging;
  private final Faults faults;
  private final Problems problems;

  /**
   * @param source absolute and normalised
   */
  SourceFiles(Path source, Path staging, Faults faults, Problems problems) {
    this.source = source;
    this.staging = staging;
    this.faults = faults;
    this.problems = problems;
  }

  /** Copies one file of a folder to the same path in the output. */
  void copy(Path folder, String name) {
    Path root = folder.toAbsolutePath().normalize();
    Path file = root.resolve(name).normalize();
    if (!file.startsWith(root) || file.equals(root)) {
      problems.add(Code.NB512, Place.of(shown(file)), name);
      return;
    }
    Optional<Path> link = firstLink(file);
    if (link.isPresent()) {
      reportLink(link.get());
    } else {
      transfer(file, name);
    }
  }

  /** Copies every file below a folder that is not hidden, nor in a hidden folder. */
  void copyTree(Path folder, String target) {
    Path root = folder.toAbsolutePath().normalize();
    if (!Trees.isTaken(root)) {
      return;
    }
    try {
      Files.walkFileTree(root, new Tree(root, target));
    } catch (IOException failure) {
      reportUnreadable(root, failure);
    }
  }

  private void transfer(Path from, String target) {
    Path to = inStaging(target);
    try (InputStream in = open(from)) {
      write(in, to, shown(from), target);
    } catch (IOException failure) {
      reportUnreadable(from, failure);
    }
  }

  private static InputStream open(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileNotFoundException(file.toString());
    }
    return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
  }

  private void write(InputStream in, Path to, String shown, String target) {
    try {
      if (to.equals(staging.resolve(Manifest.FILE))) {
        throw new FileAlreadyExistsException(target);
      }
      Files.createDirectories(to.getParent());
      Files.copy(in, to);
    } catch (FileAlreadyExistsException taken) {
      problems.add(Code.NB705, Place.of(shown), target);
    } catch (IOException failure) {
      faults.cannotWrite(failure);
    }
  }

  private Path inStaging(String target) {
    Path to = staging.resolve(target).normalize();
    if (!to.startsWith(staging) || to.equals(staging)) {
      throw new IllegalArgumentException("not below the output: " + target);
    }
    return to;
  }

  private Optional<Path> firstLink(Path file) {
    Path path = source;
    for (Path name : source.relativize(file)) {
      path = path.resolve(name);
      if (Files.isSymbolicLink(path)) {
        return Optional.of(path);
      }
    }
    return Optional.empty();
  }

  private void reportLink(Path link) {
    problems.add(Code.NB105, Place.of(shown(link)), shown(link));
  }

  private void reportUnreadable(Path file, IOException failure) {
    problems.add(Code.NB706, Place.of(shown(file)), Faults.answer(failure));
  }

  /** As in a {@link Place}: relative to the site folder. */
  private String shown(Path file) {
    return slashed(file.startsWith(source) ? source.relativize(file) : file);
  }

  static String slashed(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  private final class Tree extends SimpleFileVisitor<Path> {

    private final Path root;
    private final String target;

    Tree(Path root, String target) {
      this.root = root;
      this.target = target;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isHidden(file)) {
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isSymbolicLink()) {
        reportLink(file);
      } else if (attributes.isRegularFile()) {
        transfer(file, target + "/" + slashed(root.relativize(file)));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      reportUnreadable(file, failure);
      return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path path) {
      return !path.equals(root) && path.getFileName().toString().startsWith(".");
    }
  }
}
