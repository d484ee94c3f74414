package org.nianbao.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.Optional;

/** Lets one run at a time write to an output; the system lets go of it if the run dies. */
final class RunLock {

  private final FileChannel channel;

  private RunLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Absent where another run, of this or another process, holds it. */
  static Optional<RunLock> tryAcquire(Path file, Disk disk) throws IOException {
    FileChannel channel = disk.open(file);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return Optional.of(new RunLock(channel));
      }
    } catch (OverlappingFileLockException heldByThisProcess) {
      // As good as held by another one.
    } catch (IOException failure) {
      channel.close();
      throw failure;
    }
    channel.close();
    return Optional.empty();
  }

  void release() {
    try {
      channel.close();
    } catch (IOException releasedAtExit) {
      // The system closes it with the process.
    }
  }
}
