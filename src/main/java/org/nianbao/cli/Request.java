package org.nianbao.cli;

import org.nianbao.BuildOptions;

/** What the user wants. */
sealed interface Request {

  record Help(String text) implements Request {}

  record ShowVersion() implements Request {}

  record Build(BuildOptions options) implements Request {}

  record Check(BuildOptions options, Format format) implements Request {}
}
