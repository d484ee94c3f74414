package org.nianbao.publish;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nianbao.cache.Digest;

/**
 * The file that lists what an output folder consists of, and by which we know our own work again:
 *
 * <pre>{"generator": "nianbao 1.0.0", "files": {"about/index.html": "9f86d0…"}}</pre>
 *
 * <p>It holds no time and nothing of the machine, so that equal sites have equal manifests.
 *
 * @param files SHA-256 by path with forward slashes
 * @param digest of the manifest's own bytes
 */
record Manifest(String generator, SortedMap<String, Digest> files, Digest digest) {

  static final String FILE = "edition.json";

  private static final String GENERATOR = "generator";
  private static final String FILES = "files";
  private static final String NAME = "nianbao ";
  private static final JsonFactory JSON = new JsonFactory();
  private static final Separators SEPARATORS =
      Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);

  Manifest {
    files = Collections.unmodifiableSortedMap(files);
  }

  /** What a run of this version calls itself. */
  static String generator(String version) {
    return NAME + version;
  }

  /** Lists files in their folder. */
  static Manifest write(Path folder, String version, SortedMap<String, Digest> files)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      DefaultIndenter lines = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(lines));
      json.writeStartObject();
      json.writeStringField(GENERATOR, generator(version));
      json.writeObjectFieldStart(FILES);
      for (var file : files.entrySet()) {
        json.writeStringField(file.getKey(), file.getValue().hex());
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    out.write('\n');
    byte[] bytes = out.toByteArray();
    Files.write(folder.resolve(FILE), bytes, StandardOpenOption.CREATE_NEW);
    return new Manifest(generator(version), files, Digest.of(bytes));
  }

  /** Absent where the folder has none that is whole. */
  static Optional<Manifest> read(Path folder) throws IOException {
    if (!isIn(folder)) {
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(folder.resolve(FILE));
    SortedMap<String, Digest> files = new TreeMap<>();
    try (JsonParser json = JSON.createParser(bytes)) {
      json.nextToken();
      json.nextFieldName();
      String generator = text(json);
      if (!FILES.equals(json.nextFieldName()) || json.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      for (String path = json.nextFieldName(); path != null; path = json.nextFieldName()) {
        files.put(path, Digest.parse(text(json)));
      }
      return Optional.of(new Manifest(generator, files, Digest.of(bytes)));
    } catch (JacksonException | IllegalArgumentException torn) {
      return Optional.empty();
    }
  }

  private static String text(JsonParser json) throws IOException {
    String text = json.nextTextValue();
    if (text == null) {
      throw new IllegalArgumentException("no text");
    }
    return text;
  }

  /** Whether an earlier run of ours made the folder. */
  static boolean isIn(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file);
        JsonParser json = JSON.createParser(in)) {
      return json.nextToken() == JsonToken.START_OBJECT
          && GENERATOR.equals(json.nextFieldName())
          && json.nextToken() == JsonToken.VALUE_STRING
          && json.getText().startsWith(NAME);
    } catch (JacksonException notJson) {
      return false;
    }
  }
}
