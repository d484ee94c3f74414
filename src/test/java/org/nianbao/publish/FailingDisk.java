package org.nianbao.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A disk of which one change fails, or all from one on. */
final class FailingDisk extends Disk {

  /** Why a change fails. */
  enum Fault {
    /** Half of what is to be written is written before it is noticed. */
    NO_SPACE {
      @Override
      IOException exception(Path path) {
        return new FileSystemException(path.toString(), null, "No space left on device");
      }
    },
    NO_PERMISSION {
      @Override
      IOException exception(Path path) {
        return new AccessDeniedException(path.toString());
      }
    },
    INPUT_OUTPUT {
      @Override
      IOException exception(Path path) {
        return new FileSystemException(path.toString(), null, "Input/output error");
      }
    };

    abstract IOException exception(Path path);
  }

  private final Fault fault;
  private final int first;
  private final int last;
  private final boolean exchanges;
  private int changes;

  private FailingDisk(Fault fault, int first, int last, boolean exchanges) {
    this.fault = fault;
    this.first = first;
    this.last = last;
    this.exchanges = exchanges;
  }

  /** {@code n} is 1 for the first change. */
  static FailingDisk once(Fault fault, int n, boolean exchanges) {
    return new FailingDisk(fault, n, n, exchanges);
  }

  static FailingDisk from(Fault fault, int n, boolean exchanges) {
    return new FailingDisk(fault, n, Integer.MAX_VALUE, exchanges);
  }

  /** How many changes were tried so far. */
  synchronized int changes() {
    return changes;
  }

  private synchronized boolean fails() {
    changes++;
    return changes >= first && changes <= last;
  }

  private void change(Path path) throws IOException {
    if (fails()) {
      throw fault.exception(path);
    }
  }

  @Override
  void createFolders(Path folder) throws IOException {
    change(folder);
    super.createFolders(folder);
  }

  @Override
  void createFolder(Path folder) throws IOException {
    change(folder);
    super.createFolder(folder);
  }

  @Override
  void write(Path file, byte[] bytes) throws IOException {
    if (fails()) {
      if (fault == Fault.NO_SPACE) {
        super.write(file, Arrays.copyOf(bytes, bytes.length / 2));
      }
      throw fault.exception(file);
    }
    super.write(file, bytes);
  }

  @Override
  void write(Path file, InputStream in) throws IOException {
    if (fails()) {
      if (fault == Fault.NO_SPACE) {
        super.write(file, new ByteArrayInputStream(in.readNBytes(1)));
      }
      throw fault.exception(file);
    }
    super.write(file, in);
  }

  @Override
  FileChannel open(Path file) throws IOException {
    change(file);
    return super.open(file);
  }

  @Override
  void move(Path from, Path to) throws IOException {
    change(from);
    super.move(from, to);
  }

  /** One that fails tells nothing but that. */
  @Override
  boolean exchange(Path one, Path other) throws IOException {
    return exchanges && !fails() && super.exchange(one, other);
  }

  @Override
  void link(Path from, Path to) throws IOException {
    if (fails()) {
      if (fault == Fault.NO_SPACE) {
        byte[] bytes = Files.readAllBytes(from);
        super.write(to, Arrays.copyOf(bytes, bytes.length / 2));
      }
      throw fault.exception(to);
    }
    super.link(from, to);
  }

  @Override
  void delete(Path path) throws IOException {
    change(path);
    super.delete(path);
  }
}
