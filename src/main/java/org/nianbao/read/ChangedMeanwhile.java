package org.nianbao.read;

/** A file was changed while the site was read, so that what was read of it does not go together. */
public final class ChangedMeanwhile extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ChangedMeanwhile(String file) {
    super(file);
  }
}
