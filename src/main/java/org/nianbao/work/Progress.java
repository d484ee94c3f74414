package org.nianbao.work;

/** Is told how far a run has come; called from several threads at once. */
public interface Progress {

  /** Nobody wants to know. */
  Progress NONE = (stage, done, total) -> {};

  /** What a long run spends its time on, in this order. */
  enum Stage {
    READ,
    CHECK,
    RENDER,
    PUBLISH
  }

  /**
   * Some of a stage is done.
   *
   * @param done at most {@code total}; never less than before
   */
  void at(Stage stage, int done, int total);
}
