package org.nianbao.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The file that lists what an output folder consists of, and by which we know our own work again:
 *
 * <pre>{"generator": "nianbao 1.0.0", "files": {"about/index.html": "9f86d0…"}}</pre>
 *
 * <p>It holds no time and nothing of the machine, so that equal sites have equal manifests.
 */
final class Manifest {

  static final String FILE = "edition.json";

  private static final String GENERATOR = "generator";
  private static final String NAME = "nianbao ";
  private static final JsonFactory JSON = new JsonFactory();
  private static final Separators SEPARATORS =
      Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);

  private Manifest() {}

  /** Lists the files of a folder in the folder itself. */
  static void write(Path folder, String version) throws IOException {
    SortedMap<String, String> sums = sums(folder);
    try (OutputStream out =
            Files.newOutputStream(folder.resolve(FILE), StandardOpenOption.CREATE_NEW);
        JsonGenerator json = JSON.createGenerator(out)) {
      DefaultIndenter lines = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(lines));
      json.writeStartObject();
      json.writeStringField(GENERATOR, NAME + version);
      json.writeObjectFieldStart("files");
      for (var sum : sums.entrySet()) {
        json.writeStringField(sum.getKey(), sum.getValue());
      }
      json.writeEndObject();
      json.writeEndObject();
      json.flush();
      out.write("\n".getBytes(StandardCharsets.UTF_8));
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
    } catch (com.fasterxml.jackson.core.JacksonException notJson) {
      return false;
    }
  }

  /** SHA-256 in lower-case hexadecimal by path with forward slashes. */
  private static SortedMap<String, String> sums(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    SortedMap<String, String> sums = new TreeMap<>();
    for (Path file : files) {
      sums.put(SourceFiles.slashed(folder.relativize(file)), sum(file));
    }
    return sums;
  }

  private static String sum(Path file) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
