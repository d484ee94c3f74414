package org.nianbao.model;

/** How a figure stands to the truth, as its author wrote it. */
public enum Qualifier {
  EXACT,
  /** {@code >}: 超过、余. */
  MORE_THAN,
  /** {@code <}: 不足. */
  LESS_THAN,
  /** {@code ~}: 约、近. */
  ABOUT
}
