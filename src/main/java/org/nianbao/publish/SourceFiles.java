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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.nianbao.cache.Cache;
import org.nianbao.cache.Digest;
import org.nianbao.cache.Pack;
import org.nianbao.cache.RecordCodec;
import org.nianbao.file.OfficeText;
import org.nianbao.file.Whole;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problems;

/**
 * Copies files of the site folder as they are, pictures without their notes. What is copied is a
 * regular file reached without a symbolic link, seen so at the moment of copying, and takes the
 * place of nothing.
 */
final class SourceFiles {

  private static final RecordCodec<Known> CODEC = RecordCodec.of(Known.class);

  private static final String STYLE_SHEET = ".css";
  private static final String SCRIPT = ".js";

  /** What a file is as long as its size and time stay what they were. */
  private record Known(Digest digest) {}

  private final Path source;
  private final NextEdition next;
  private final Cache cache;
  private final BiConsumer<String, String> inspector;
  private final Faults faults;
  private final Problems problems;

  /**
   * @param source absolute and normalised
   */
  SourceFiles(
      Path source,
      NextEdition next,
      Cache cache,
      BiConsumer<String, String> inspector,
      Faults faults,
      Problems problems) {
    this.source = source;
    this.next = next;
    this.cache = cache;
    this.inspector = inspector;
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

  /** Copies a picture and makes it smaller; one that cannot be read stays as it is. */
  void reduce(Path folder, String name, String target, int width) {
    Path root = folder.toAbsolutePath().normalize();
    Path file = root.resolve(name).normalize();
    // Whatever is wrong with the picture itself was said when it was copied.
    if (file.startsWith(root) && firstLink(file).isEmpty()) {
      try {
        take(file, target, () -> Optional.of(next.give(target, Reduction.of(file, width))));
      } catch (FileAlreadyExistsException taken) {
        problems.add(Code.NB705, Place.of(shown(file)), target);
      } catch (IOException failure) {
        reportUnreadable(file, failure);
      }
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
    try {
      take(from, target, () -> write(from, target));
    } catch (IOException failure) {
      reportUnreadable(from, failure);
    }
  }

  private interface Making {
    Optional<Digest> make() throws IOException;
  }

  /** What became of an untouched file before is taken from there. */
  private void take(Path from, String target, Making making) throws IOException {
    Digest key = key(from, target);
    Pack pack = cache.pack("attachments");
    Optional<Known> known = pack.find(key).flatMap(CODEC::decode);
    if (known.isEmpty() || !next.reuse(target, known.get().digest())) {
      making.make().ifPresent(it -> pack.keep(key, CODEC.encode(new Known(it))));
    }
  }

  /** Whoever changes a file changes its time or size. */
  private Digest key(Path from, String target) throws IOException {
    BasicFileAttributes it =
        Files.readAttributes(from, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (!it.isRegularFile()) {
      throw new FileNotFoundException(from.toString());
    }
    return Digest.of(
        List.of(
            cache.program(),
            CODEC.schema(),
            target,
            Long.toString(it.size()),
            Long.toString(it.lastModifiedTime().to(TimeUnit.NANOSECONDS))));
  }

  private Optional<Digest> write(Path from, String target) throws IOException {
    try (InputStream in = Files.newInputStream(from, LinkOption.NOFOLLOW_LINKS)) {
      return write(in, shown(from), target);
    }
  }

  private Optional<Digest> write(InputStream in, String shown, String target) throws IOException {
    Optional<Whole> kind = Whole.of(target);
    Optional<byte[]> whole = kind.isPresent() ? kind.get().read(in) : Optional.empty();
    if (kind.isPresent() && whole.isEmpty()) {
      problems.add(Code.NB104, Place.of(shown), kind.get().shown());
      return Optional.empty();
    }
    boolean isText = kind.filter(Whole.TEXT::equals).isPresent();
    inspector.accept(target, isText ? OfficeText.of(whole.orElseThrow()) : "");
    try {
      if (whole.isEmpty()) {
        return Optional.of(next.give(target, in));
      }
      byte[] bytes = whole.get();
      return Optional.of(
          next.give(target, isText ? shrunk(target, bytes) : PictureNotes.without(bytes)));
    } catch (FileAlreadyExistsException taken) {
      problems.add(Code.NB705, Place.of(shown), target);
    } catch (IOException failure) {
      faults.cannotWrite(failure);
    }
    return Optional.empty();
  }

  private static byte[] shrunk(String target, byte[] text) {
    return target.endsWith(STYLE_SHEET)
        ? StyleSheet.shrink(text)
        : target.endsWith(SCRIPT) ? ScriptText.shrink(text) : text;
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
      if (isUnreadable(file)) {
        problems.add(Code.NB116, Place.of(shown(file)));
      } else if (attributes.isSymbolicLink()) {
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

    /** Whether its name holds what Java writes for what it cannot decode. */
    private static boolean isUnreadable(Path path) {
      return path.toString().indexOf('\uFFFD') >= 0;
    }

    private boolean isHidden(Path path) {
      return !path.equals(root) && path.getFileName().toString().startsWith(".");
    }
  }
}
