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
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nianbao.cache.Digest;

/**
 * The file that lists what an output folder consists of, and by which we know our own work again:
 *
 * <pre>{
 *   "generator": "nianbao 1.0.0",
 *   "commit": "4b825dc6…",
 *   "date": "2025-12-31",
 *   "previous": "0ba904ea…",
 *   "files": {"about/index.html": "9f86d0…"}
 * }</pre>
 *
 * @param previous the digest of the manifest of the edition that this one replaced
 * @param files SHA-256 by path with forward slashes, below the folder
 * @param digest of the manifest's own bytes
 */
record Manifest(
    Imprint imprint, Optional<Digest> previous, SortedMap<String, Digest> files, Digest digest) {

  static final String FILE = "edition.json";

  /** That of half a million files; a copy from elsewhere may hold anything. */
  static final long MAX_BYTES = 64 << 20;

  private static final String GENERATOR = "generator";
  private static final String COMMIT = "commit";
  private static final String CHANGED = "changed";
  private static final String DATE = "date";
  private static final String DRAFTS = "drafts";
  private static final String FUTURE = "future";
  private static final String PREVIOUS = "previous";
  private static final String FILES = "files";
  private static final String NAME = "nianbao ";
  private static final JsonFactory JSON = new JsonFactory();
  private static final Separators SEPARATORS =
      Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);

  Manifest {
    files = Collections.unmodifiableSortedMap(files);
  }

  static Manifest of(Imprint imprint, Optional<Digest> previous, SortedMap<String, Digest> files)
      throws IOException {
    return new Manifest(imprint, previous, files, Digest.of(bytes(imprint, previous, files)));
  }

  /** What is written into {@link #FILE}. */
  byte[] bytes() throws IOException {
    return bytes(imprint, previous, files);
  }

  private static byte[] bytes(
      Imprint imprint, Optional<Digest> previous, SortedMap<String, Digest> files)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      DefaultIndenter lines = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(lines));
      json.writeStartObject();
      json.writeStringField(GENERATOR, NAME + imprint.version());
      write(json, COMMIT, imprint.commit());
      write(json, CHANGED, imprint.isChanged());
      write(json, DATE, imprint.date());
      write(json, DRAFTS, imprint.drafts());
      write(json, FUTURE, imprint.future());
      write(json, PREVIOUS, previous);
      json.writeObjectFieldStart(FILES);
      for (var file : files.entrySet()) {
        json.writeStringField(file.getKey(), file.getValue().hex());
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    out.write('\n');
    return out.toByteArray();
  }

  private static void write(JsonGenerator json, String name, Optional<?> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get().toString());
    }
  }

  private static void write(JsonGenerator json, String name, boolean value) throws IOException {
    if (value) {
      json.writeBooleanField(name, true);
    }
  }

  /** Absent where the folder has none that is whole. */
  static Optional<Manifest> read(Path folder) throws IOException {
    if (!isIn(folder) || Files.size(folder.resolve(FILE)) > MAX_BYTES) {
      return Optional.empty();
    }
    return parse(Files.readAllBytes(folder.resolve(FILE)));
  }

  /** Absent where the bytes are not those of a whole manifest. */
  static Optional<Manifest> parse(byte[] bytes) throws IOException {
    try (JsonParser json = JSON.createParser(bytes)) {
      json.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
      return Optional.of(new Reading(json).manifest(Digest.of(bytes)));
    } catch (JacksonException
        | CharConversionException
        | IllegalArgumentException
        | DateTimeException torn) {
      return Optional.empty();
    }
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
    } catch (JacksonException | CharConversionException notJson) {
      return false;
    }
  }

  /** A manifest being read; what it has that we do not know is passed over. */
  private static final class Reading {

    private final JsonParser json;
    private final SortedMap<String, Digest> files = new TreeMap<>();
    private String version = "";
    private Optional<String> commit = Optional.empty();
    private boolean changed;
    private Optional<LocalDate> date = Optional.empty();
    private boolean drafts;
    private boolean future;
    private Optional<Digest> previous = Optional.empty();
    private boolean hasFiles;

    Reading(JsonParser json) {
      this.json = json;
    }

    Manifest manifest(Digest digest) throws IOException {
      json.nextToken();
      for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
        json.nextToken();
        read(name);
      }
      if (!hasFiles || json.currentToken() != JsonToken.END_OBJECT || json.nextToken() != null) {
        throw new IllegalArgumentException("no whole manifest");
      }
      return new Manifest(
          new Imprint(version, commit, changed, date, drafts, future), previous, files, digest);
    }

    private void read(String name) throws IOException {
      switch (name) {
        case GENERATOR -> version = version(text());
        case COMMIT -> commit = Optional.of(text());
        case CHANGED -> changed = json.getBooleanValue();
        case DATE -> date = Optional.of(LocalDate.parse(text()));
        case DRAFTS -> drafts = json.getBooleanValue();
        case FUTURE -> future = json.getBooleanValue();
        case PREVIOUS -> previous = Optional.of(Digest.parse(text()));
        case FILES -> readFiles();
        default -> json.skipChildren();
      }
    }

    private void readFiles() throws IOException {
      expect(JsonToken.START_OBJECT);
      for (String path = json.nextFieldName(); path != null; path = json.nextFieldName()) {
        json.nextToken();
        files.put(below(path), Digest.parse(text()));
      }
      expect(JsonToken.END_OBJECT);
      hasFiles = true;
    }

    private static String version(String generator) {
      if (!generator.startsWith(NAME)) {
        throw new IllegalArgumentException("not ours: " + generator);
      }
      return generator.substring(NAME.length());
    }

    /** The path, unless it may leave the folder or is spelled as we spell none. */
    private static String below(String path) {
      for (String name : path.split("/", -1)) {
        if (name.isEmpty() || name.equals(".") || name.equals("..") || name.indexOf('\0') >= 0) {
          throw new IllegalArgumentException("not of the folder: " + path);
        }
      }
      return path;
    }

    private String text() throws IOException {
      expect(JsonToken.VALUE_STRING);
      return json.getText();
    }

    private void expect(JsonToken token) {
      if (json.currentToken() != token) {
        throw new IllegalArgumentException("not as we write it: " + json.currentToken());
      }
    }
  }
}
