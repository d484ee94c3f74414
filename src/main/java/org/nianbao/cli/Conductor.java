package org.nianbao.cli;

import org.nianbao.BuildOptions;
import org.nianbao.BuildResult;
import org.nianbao.SiteBuild;
import org.nianbao.SiteVerification;
import org.nianbao.VerifyOptions;
import org.nianbao.VerifyResult;

/** What the commands set going. */
interface Conductor {

  BuildResult build(BuildOptions options);

  BuildResult check(BuildOptions options);

  VerifyResult verify(VerifyOptions options);

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

      @Override
      public VerifyResult verify(VerifyOptions options) {
        return SiteVerification.verify(options);
      }
    };
  }
}
