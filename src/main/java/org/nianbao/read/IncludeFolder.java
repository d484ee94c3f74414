package org.nianbao.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/** The content folder as include directives may see it: its regular files, through no link. */
final class IncludeFolder {

  enum Access {
    READABLE,
    LEAVES,
    MISSING
  }

  private static final String PREFIX = ContentFolder.NAME + "/";
  private static final Pattern SCHEME =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

  private final Path root;

  /** {@code source} is the site folder. */
  IncludeFolder(Path source) {
    this.root = source.resolve(ContentFolder.NAME);
  }

  /**
   * The file that a target means; absent where it leaves the content folder. All files are named
   * relative to the site folder.
   *
   * @param from the including file
   */
  Optional<String> resolve(String from, String target) {
    if (target.startsWith("/") || SCHEME.matcher(target).matches()) {
      return Optional.empty();
    }
    Deque<String> names = new ArrayDeque<>();
    String folder = from.substring(PREFIX.length(), from.lastIndexOf('/') + 1);
    for (String name : (folder + target).split("/", -1)) {
      if (name.equals("..")) {
        if (names.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.addLast(name);
      }
    }
    return Optional.of(PREFIX + String.join("/", names));
  }

  /** Whether a file, as {@link #resolve} names it, may be included. */
  Access access(String file) {
    try {
      Path path = root;
      for (String name : file.substring(PREFIX.length()).split("/", -1)) {
        path = path.resolve(name);
        if (ContentFolder.isHidden(name)) {
          return Access.MISSING;
        }
        if (Files.isSymbolicLink(path)) {
          return Access.LEAVES;
        }
      }
      if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
        return Access.MISSING;
      }
      return path.toRealPath().startsWith(root.toRealPath()) ? Access.READABLE : Access.LEAVES;
    } catch (InvalidPathException e) {
      return Access.MISSING;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file that {@link #access} found readable. */
  Path path(String file) {
    return root.resolve(file.substring(PREFIX.length()));
  }
}
