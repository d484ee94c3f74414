package org.nianbao.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private static final Path TEMPLATES = Path.of("templates");
  private static final Pattern USED = Pattern.compile("\\bt\\(\"([a-zA-Z0-9.-]+)\"\\s*([+,)])");
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)}");

  @Test
  void allLanguagesHaveTheSameKeysWithTheSameArguments() {
    SortedMap<String, SortedSet<String>> chinese = arguments("zh-CN");
    assertThat(chinese).isNotEmpty();
    assertThat(arguments("zh-TW")).isEqualTo(chinese);
    assertThat(arguments("en")).isEqualTo(chinese);
  }

  @Test
  void noKeyStandsTwice() throws IOException {
    for (String tag : TemplatePreview.LANGUAGES.keySet()) {
      assertThat(
              Files.readAllLines(TEMPLATES.resolve("messages").resolve(tag + ".properties"))
                  .stream()
                  .filter(it -> it.contains("=") && !it.startsWith("#"))
                  .map(it -> it.substring(0, it.indexOf('='))))
          .as(tag)
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void everyMessageCanBeFormatted() {
    for (String tag : TemplatePreview.LANGUAGES.keySet()) {
      PreviewMessages messages = new PreviewMessages(TEMPLATES, tag);
      for (String key : messages.patterns().keySet()) {
        assertThat(messages.text(key, "甲", "乙", "丙", "丁", "戊"))
            .as(tag + " " + key)
            .isNotEmpty()
            .doesNotContain("{");
      }
    }
  }

  @Test
  void everyKeyThatATemplateNamesExists() throws IOException {
    SortedSet<String> keys =
        new TreeSet<>(new PreviewMessages(TEMPLATES, "zh-CN").patterns().keySet());
    for (Path template : templates()) {
      for (MatchResult use : USED.matcher(Files.readString(template)).results().toList()) {
        String key = use.group(1);
        boolean prefix = use.group(2).equals("+");
        assertThat(keys)
            .as(template + " " + key)
            .anyMatch(it -> prefix ? it.startsWith(key) : it.equals(key));
      }
    }
  }

  static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      return files.filter(it -> it.toString().matches(".*\\.ftl[hx]")).sorted().toList();
    }
  }

  private static SortedMap<String, SortedSet<String>> arguments(String tag) {
    SortedMap<String, SortedSet<String>> found = new TreeMap<>();
    new PreviewMessages(TEMPLATES, tag)
        .patterns()
        .forEach(
            (key, pattern) ->
                found.put(
                    key,
                    ARGUMENT
                        .matcher(pattern)
                        .results()
                        .map(it -> it.group(1))
                        .collect(Collectors.toCollection(TreeSet::new))));
    return found;
  }
}
