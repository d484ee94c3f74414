package org.nianbao.git;

import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * Keeps JGit from measuring how exact the times of files are: it would write probes into the
 * repository and its findings into the user's home, and take seconds. We only read.
 */
final class QuietSystem extends SystemReader.Delegate {

  /** What JGit assumes itself where it cannot measure, in nanoseconds. */
  private static final long ASSUMED = TimeUnit.SECONDS.toNanos(2);

  private QuietSystem(SystemReader system) {
    super(system);
  }

  /** JGit knows one system for all of a process. */
  static void install() {
    if (!(SystemReader.getInstance() instanceof QuietSystem)) {
      SystemReader.setInstance(new QuietSystem(SystemReader.getInstance()));
    }
  }

  @Override
  public FileBasedConfig openUserConfig(Config parent, FS fs) {
    return new Unwritten(parent, super.openUserConfig(parent, fs), fs);
  }

  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS fs) {
    return new Unwritten(parent, super.openJGitConfig(parent, fs), fs);
  }

  /** The user's settings, among which there seem to be those of every file system. */
  private static final class Unwritten extends FileBasedConfig {

    Unwritten(Config parent, FileBasedConfig read, FS fs) {
      super(parent, read.getFile(), fs);
    }

    @Override
    public long getTimeUnit(
        String section, String subsection, String name, long usual, TimeUnit unit) {
      return section.equals(ConfigConstants.CONFIG_FILESYSTEM_SECTION)
          ? unit.convert(ASSUMED, TimeUnit.NANOSECONDS)
          : super.getTimeUnit(section, subsection, name, usual, unit);
    }

    @Override
    public void save() {
      // Nobody asked for it.
    }
  }
}
