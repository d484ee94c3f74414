package org.nianbao.everywhere;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A built site in one number.
 *
 * @param files SHA-256 by path; of the list of the edition without what it says of the edition
 *     before, which is all in which two ways to one edition may differ
 * @param previous what the list says of the edition before
 */
record TreeHash(SortedMap<String, String> files, Optional<String> previous) {

  static final String LIST = "edition.json";
  private static final Pattern PREVIOUS =
      Pattern.compile("(?m)^  \"previous\": \"([0-9a-f]{64})\",\n");

  static TreeHash of(Path folder) {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(it -> !Files.isDirectory(it)).toList()) {
        files.put(folder.relativize(file).toString(), sha256(Files.readAllBytes(file)));
      }
      String list = Files.readString(folder.resolve(LIST));
      Matcher previous = PREVIOUS.matcher(list);
      Optional<String> before = previous.find() ? Optional.of(previous.group(1)) : Optional.empty();
      files.put(LIST, sha256(previous.replaceFirst("").getBytes(StandardCharsets.UTF_8)));
      return new TreeHash(files, before);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Over all paths and what is in the files. */
  String hex() {
    StringBuilder all = new StringBuilder();
    files.forEach((path, hash) -> all.append(hash).append("  ").append(path).append('\n'));
    return sha256(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The files that are only in one of them, or differ. */
  List<String> differences(TreeHash other) {
    SortedMap<String, String> both = new TreeMap<>(files);
    both.putAll(other.files);
    return both.keySet().stream()
        .filter(
            it ->
                !Optional.ofNullable(files.get(it))
                    .equals(Optional.ofNullable(other.files.get(it))))
        .toList();
  }

  static String sha256(byte... bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
