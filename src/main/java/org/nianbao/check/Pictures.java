package org.nianbao.check;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.nianbao.model.Picture;
import org.nianbao.read.ImageSize;
import org.nianbao.read.Images;

/**
 * Says of each picture how large it is, so that a page does not jump while it loads, and offers a
 * smaller version of a large one.
 */
final class Pictures {

  private final Images images;
  private final SortedMap<String, Optional<ImageSize>> shown = new TreeMap<>();

  Pictures(Images images) {
    this.images = images;
  }

  /**
   * Completes an element.
   *
   * @param file relative to the content folder
   * @param address of the same on the site, up to its name
   */
  void complete(Element image, String file, String address) {
    Optional<ImageSize> size = images.size(file);
    shown.put(file, size);
    // Only what is decided here; what an author wrote could lead elsewhere.
    image.removeAttr("srcset").removeAttr("sizes").attr("loading", "lazy");
    if (size.isEmpty()) {
      return;
    }
    int width = size.get().width();
    // An author who says how large it is to be shown means that.
    if (!image.hasAttr("width") && !image.hasAttr("height")) {
      image.attr("width", Integer.toString(width));
      image.attr("height", Integer.toString(size.get().height()));
    }
    if (Picture.isLarge(file, width, size.get().height())) {
      String smaller = Picture.smaller(address);
      image.attr("src", smaller);
      image.attr(
          "srcset", smaller + " " + Picture.SMALLER_WIDTH + "w, " + address + " " + width + "w");
      image.attr("sizes", Picture.SIZES);
    }
  }

  /** The sizes of all, as far as they are known: a page must be made again where one changes. */
  SortedMap<String, Optional<ImageSize>> shown() {
    return shown;
  }
}
