package org.nianbao;

import java.nio.file.Path;
import java.util.Optional;
import org.nianbao.problem.Language;
import org.nianbao.work.Progress;

/**
 * What is to be verified.
 *
 * @param folder with an edition, or a copy of one
 * @param source the site folder in the repository from which the edition is to be made again;
 *     absent where it is compared with its own list only
 * @param jobs how much may be done at once, at least 1
 * @param language of the messages
 * @param progress is told how far making it again has come
 */
public record VerifyOptions(
    Path folder, Optional<Path> source, int jobs, Language language, Progress progress) {

  /** The same, telling another how far it has come. */
  public VerifyOptions with(Progress other) {
    return new VerifyOptions(folder, source, jobs, language, other);
  }
}
