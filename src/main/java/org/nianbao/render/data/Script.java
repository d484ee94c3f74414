package org.nianbao.render.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * Data as a script that hands it over, so that pages can read it from a disk, too, where browsers
 * refuse to fetch files: {@code nianbao.take("compare/liaobu-town", {…});}.
 */
public final class Script {

  private static final JsonFactory JSON = new JsonFactory();

  /** Writes the data, one JSON value. */
  @FunctionalInterface
  public interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  private Script() {}

  /** {@code name} is the address of the data without its ending. */
  public static String of(String name, Body body) {
    StringWriter out = new StringWriter();
    out.write("nianbao.take(");
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeString(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.write(",");
    try (JsonGenerator json = JSON.createGenerator(out)) {
      body.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.append(");\n")
        .toString()
        .codePoints()
        .collect(StringBuilder::new, Script::add, StringBuilder::append)
        .toString();
  }

  /**
   * JSON may hold line separators as they are, scripts of old browsers may not; UTF-8 has no halves
   * of pairs.
   */
  private static void add(StringBuilder out, int sign) {
    if (sign == '\u2028'
        || sign == '\u2029'
        || (sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE)) {
      out.append(String.format("\\u%04x", sign));
    } else {
      out.appendCodePoint(sign);
    }
  }
}
