package org.nianbao.check.rules;

import java.util.function.Consumer;
import org.nianbao.problem.Code;

/** Something that must hold for the figures of a site. */
interface Rule {

  /** The code of all its findings. */
  Code code();

  void check(Evidence evidence, Consumer<Finding> findings);
}
