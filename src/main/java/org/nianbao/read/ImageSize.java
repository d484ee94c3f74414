package org.nianbao.read;

/**
 * How large a picture is shown that is neither enlarged nor reduced, in pixels, at least 1 each.
 */
public record ImageSize(int width, int height) {

  public ImageSize {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException("no picture: " + width + "x" + height);
    }
  }
}
