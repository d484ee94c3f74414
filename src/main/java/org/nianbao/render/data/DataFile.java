package org.nianbao.render.data;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * A file that scripts read.
 *
 * @param file for example {@code compare/data/liaobu-town.js}
 * @param ingredients all that goes into it beside the outline of the site: equal ones make equal
 *     files
 */
public record DataFile(String file, Supplier<List<String>> ingredients, Supplier<String> text) {

  private static final Pattern NAME = Pattern.compile("([a-z0-9-]+/)*[a-z0-9-]+\\.js");

  public DataFile {
    if (!NAME.matcher(file).matches()) {
      throw new IllegalArgumentException("not a file of data: " + file);
    }
  }
}
