package org.nianbao.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;

/**
 * Kinds of files that are read as a whole, so that some copies of the largest must fit in memory.
 */
public enum Whole {
  /** Whose notes are left out. A photograph of 100 million pixels has some 40 MiB. */
  PICTURE(50),

  /**
   * In which personal numbers are looked for: two million cells, which take some hundred times
   * their bytes then. A table of 30,000 rows has some 3 MiB.
   */
  TEXT(5);

  private static final int MEBIBYTE = 1 << 20;

  private final int mebibytes;

  Whole(int mebibytes) {
    this.mebibytes = mebibytes;
  }

  /** Absent where the file's name is none of theirs: it is not looked into beyond its beginning. */
  public static Optional<Whole> of(String path) {
    return switch (path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
      case "jpg", "jpeg", "png", "webp", "gif" -> Optional.of(PICTURE);
      case "html", "htm", "xml", "svg", "json", "txt", "csv", "css", "js" -> Optional.of(TEXT);
      default -> Optional.empty();
    };
  }

  /** In bytes. */
  public int most() {
    return mebibytes * MEBIBYTE;
  }

  /** As messages say it. */
  public String shown() {
    return mebibytes + " MiB";
  }

  /** All bytes; absent where there are too many. */
  public Optional<byte[]> read(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(most());
    return in.read() < 0 ? Optional.of(bytes) : Optional.empty();
  }
}
