package org.nianbao.problem;

/** What a site may decide about a code for itself. */
public enum Leeway {
  /** Nothing: without it there is no site, or somebody would be harmed. */
  FIXED,
  /** Whether it is an error or a warning, by {@code site.severity.<code>}. */
  SETTABLE,
  /** That, and a document may waive a finding with a reason, by {@code :waive-<code>:}. */
  WAIVABLE
}
