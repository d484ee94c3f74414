package org.nianbao.problem;

/** Whether a problem keeps the site from being published. */
public enum Severity {
  ERROR,
  WARNING
}
