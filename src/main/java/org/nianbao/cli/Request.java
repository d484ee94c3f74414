package org.nianbao.cli;

import java.util.List;
import org.nianbao.BuildOptions;
import org.nianbao.VerifyOptions;
import org.nianbao.problem.Code;
import org.nianbao.problem.Language;

/** What the user wants. */
sealed interface Request {

  record Help(String text) implements Request {}

  record ShowVersion() implements Request {}

  record Build(BuildOptions options, boolean quiet) implements Request {}

  record Check(BuildOptions options, Format format, boolean quiet) implements Request {}

  record Verify(VerifyOptions options, boolean quiet) implements Request {}

  /**
   * To read what codes mean.
   *
   * @param codes empty: a list of all
   */
  record Explain(List<Code> codes, Language language) implements Request {

    public Explain {
      codes = List.copyOf(codes);
    }
  }
}
