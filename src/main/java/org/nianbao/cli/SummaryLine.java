package org.nianbao.cli;

import org.nianbao.BuildResult;

/** What was checked and found, in one line. */
record SummaryLine(BuildResult result, Words words) {

  /** {@code files} is how many were asked for, 0 where all were checked. */
  String of(int files) {
    String checked =
        files > 0
            ? words.get("summary.only", files)
            : result.contents().map(this::contents).orElse("");
    return checked + ofProblems();
  }

  private String contents(BuildResult.Contents contents) {
    return words.get(
        "summary.contents",
        contents.reports(),
        contents.figures(),
        contents.unknown(),
        result.waived().size());
  }

  /** Errors and warnings alone. */
  String ofProblems() {
    Counts counts = Counts.of(result);
    return words.get("summary", counts.errors(), counts.warnings()) + "\n";
  }
}
