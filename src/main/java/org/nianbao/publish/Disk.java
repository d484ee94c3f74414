package org.nianbao.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * Every change that publishing makes to files, each of which may fail. Nothing else in this package
 * writes, so that tests can let the n-th change fail, whatever it is.
 */
class Disk {

  /** With the folders above it. */
  void createFolders(Path folder) throws IOException {
    Files.createDirectories(folder);
  }

  void createFolder(Path folder) throws IOException {
    Files.createDirectory(folder);
  }

  /** A file that is not there yet. */
  void write(Path file, byte[] bytes) throws IOException {
    Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
  }

  /** Likewise from a stream, to its end. */
  void write(Path file, InputStream in) throws IOException {
    Files.copy(in, file);
  }

  /** A file for a lock, which may be there; not through a link. */
  FileChannel open(Path file) throws IOException {
    return FileChannel.open(
        file,
        Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
  }

  /** In one step, which on the same file system is all or nothing. */
  void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Lets two folders change places in one step; false where the system knows no such thing. */
  boolean exchange(Path one, Path other) throws IOException {
    return Exchange.of(one, other);
  }

  /** One file under two names, or where the system has no such thing, a copy of the same time. */
  void link(Path from, Path to) throws IOException {
    try {
      Files.createLink(to, from);
    } catch (UnsupportedOperationException | IOException noLinks) {
      Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  /** A file, a link itself, or an empty folder, which may not be there. */
  void delete(Path path) throws IOException {
    Files.deleteIfExists(path);
  }
}
