package org.nianbao.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Makes one line of JSON that is safe to print on a terminal. */
final class Json {

  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /** Writes a value with the generator it is given. */
  interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  static String line(Body body) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      body.write(json);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return escapeHidden(text.toString()) + "\n";
  }

  /** Hidden characters are in strings only, where their escapes mean the same. */
  private static String escapeHidden(String json) {
    StringBuilder escaped = new StringBuilder(json.length());
    json.codePoints()
        .forEach(
            it -> {
              if (Visible.isHidden(it)) {
                for (char unit : Character.toChars(it)) {
                  escaped.append(String.format(Locale.ROOT, "\\u%04X", (int) unit));
                }
              } else {
                escaped.appendCodePoint(it);
              }
            });
    return escaped.toString();
  }
}
