package org.nianbao.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.nianbao.search.Fold;

/** The texts of all pages that can be found, to be searched without any index. */
final class SearchTexts {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Fold fold = new Fold();

  /** By address: what each page says, a line for each block. */
  private final SortedMap<String, List<String>> lines = new TreeMap<>();

  private final SortedMap<String, List<String>> folded = new TreeMap<>();

  private SearchTexts() {}

  static SearchTexts of(Path site) {
    SearchTexts texts = new SearchTexts();
    Path folder = site.resolve("search/data/text");
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        texts.add(name.substring(0, name.length() - ".js".length()) + "/", Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private void add(String address, String script) throws IOException {
    JsonNode page =
        JSON.readTree(script.substring(script.indexOf(',') + 1, script.lastIndexOf(')')));
    List<String> all = new ArrayList<>();
    all.addAll(page.get("title").asText().lines().toList());
    all.addAll(page.get("names").asText().lines().toList());
    for (JsonNode passage : page.get("passages")) {
      all.addAll(passage.get(1).asText().lines().toList());
      all.addAll(passage.get(2).asText().lines().toList());
    }
    lines.put(address, all);
    folded.put(address, all.stream().map(fold::fold).toList());
  }

  /** All blocks of all pages. */
  List<String> lines() {
    return lines.values().stream().flatMap(Collection::stream).toList();
  }

  /** The addresses of the pages that hold all words. */
  SortedSet<String> holding(List<String> words) {
    List<String> wanted = words.stream().map(fold::fold).toList();
    SortedSet<String> found = new TreeSet<>();
    folded.forEach(
        (address, text) -> {
          if (wanted.stream().allMatch(word -> text.stream().anyMatch(it -> it.contains(word)))) {
            found.add(address);
          }
        });
    return found;
  }
}
