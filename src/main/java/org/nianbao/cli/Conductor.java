package org.nianbao.cli;

import org.nianbao.BuildOptions;
import org.nianbao.BuildResult;
import org.nianbao.SiteBuild;

/** What the commands set going. */
interface Conductor {

  BuildResult build(BuildOptions options);

  BuildResult check(BuildOptions options);

  static Conductor ofSites() {
    return new Conductor() {
      @Override
      public BuildResult build(BuildOptions options) {
        return SiteBuild.build(options);
      }

      @Override
      public BuildResult check(BuildOptions options) {
        return SiteBuild.check(options);
      }
    };
  }
}
