package org.nianbao.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.Status;
import org.eclipse.jgit.api.StatusCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.dircache.DirCacheCheckout;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;

/** The git repository around a site folder. It is read, never written to. */
public final class SiteRepository implements AutoCloseable {

  private static final String INDEX = "index";
  private static final String FILES = "files";

  private final Path site;
  private final Repository repository;

  private SiteRepository(Path site, Repository repository) {
    this.site = site;
    this.repository = repository;
  }

  /**
   * Absent where the folder lies in none, or in one that cannot be read.
   *
   * @param site the site folder, in the work tree of a repository
   */
  public static Optional<SiteRepository> around(Path site) {
    QuietSystem.install();
    try {
      Path folder = site.toRealPath();
      FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(folder.toFile());
      if (builder.getGitDir() == null) {
        return Optional.empty();
      }
      Repository repository = builder.setMustExist(true).build();
      if (repository.isBare()) {
        repository.close();
        return Optional.empty();
      }
      return Optional.of(new SiteRepository(folder, repository));
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  /**
   * The commit that is checked out; absent before the first one, and where it has none of the
   * sources.
   *
   * @param sources the files and folders of the site folder that matter, for example {@code
   *     content}
   */
  public Optional<Commit> current(List<String> sources) {
    try {
      String prefix = prefix();
      ObjectId head = repository.resolve(Constants.HEAD);
      if (head == null || !holds(head, prefix, sources)) {
        return Optional.empty();
      }
      StatusCommand command = Git.wrap(repository).status();
      sources.forEach(it -> command.addPath(prefix + it));
      Status status = command.call();
      return Optional.of(new Commit(head.name(), !status.isClean()));
    } catch (IOException | GitAPIException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  private boolean holds(ObjectId commit, String prefix, List<String> sources) throws IOException {
    try (RevWalk commits = new RevWalk(repository)) {
      ObjectId tree = commits.parseCommit(commit).getTree();
      for (String source : sources) {
        try (TreeWalk walk = TreeWalk.forPath(repository, prefix + source, tree)) {
          if (walk != null) {
            return true;
          }
        }
      }
      return false;
    }
  }

  /** The path of the site folder in the repository, with a slash at its end, or empty. */
  private String prefix() throws IOException {
    Path inside = repository.getWorkTree().toPath().toRealPath().relativize(site);
    String path = inside.toString().replace(inside.getFileSystem().getSeparator(), "/");
    return path.isEmpty() ? "" : path + "/";
  }

  /**
   * Writes all that a commit holds below an empty folder, as a checkout would.
   *
   * @return where the site folder is then; absent where there is no such commit
   */
  public Optional<Path> checkOut(String commit, Path empty) throws IOException {
    if (!ObjectId.isId(commit)) {
      return Optional.empty();
    }
    Path files = empty.resolve(FILES);
    try (Repository copy =
            new FileRepositoryBuilder()
                .setGitDir(repository.getDirectory())
                .setWorkTree(files.toFile())
                .setIndexFile(empty.resolve(INDEX).toFile())
                .build();
        RevWalk commits = new RevWalk(copy)) {
      ObjectId tree = commits.parseCommit(ObjectId.fromString(commit)).getTree();
      DirCacheCheckout checkout = new DirCacheCheckout(copy, copy.lockDirCache(), tree);
      checkout.setFailOnConflict(true);
      checkout.checkout();
      return Optional.of(files.resolve(prefix()));
    } catch (MissingObjectException | IncorrectObjectTypeException unknown) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    repository.close();
  }
}
