package org.nianbao.render.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is said to browsers is the same whoever says it; each is read as its own reader does. */
class HostHeadersTest {

  private static final Path GUIDE = Path.of("docs", "hosting.md");
  private static final Pattern NETLIFY = Pattern.compile("(?m)^  ([A-Za-z-]+): (.*)$");
  private static final Pattern NGINX =
      Pattern.compile("(?m)^add_header ([A-Za-z-]+) \"([^\"]*)\" always;$");
  private static final Pattern APACHE =
      Pattern.compile("(?m)^Header always set ([A-Za-z-]+) \"([^\"]*)\"$");

  @Test
  void allHostsSayTheSame() {
    Map<String, String> headers = read(HostHeaders.text(), NETLIFY, 1);

    assertThat(headers).hasSize(3);
    assertThat(read(HostHeaders.nginx(), NGINX, 0)).isEqualTo(headers);
    assertThat(read(HostHeaders.apache(), APACHE, 0)).isEqualTo(headers);
  }

  @Test
  void pagesSayOfThemselvesWhatHostsSay() {
    List<String> ofHost =
        directives(read(HostHeaders.text(), NETLIFY, 1).getOrDefault(Policy.NAME, ""));

    assertThat(ofHost)
        .filteredOn(it -> !it.startsWith("frame-ancestors "))
        .isEqualTo(directives(Policy.ofPage()));
    assertThat(ofHost).hasSize(directives(Policy.ofPage()).size() + 1);
  }

  @Test
  void nothingIsAllowedButFilesOfTheSite() {
    assertThat(directives(Policy.ofHost())).allMatch(it -> it.matches("[a-z-]+ '(none|self)'"));
    assertThat(directives(Policy.ofHost())).contains("default-src 'none'", "base-uri 'none'");
  }

  @Test
  void theGuideSaysTheSame() throws IOException {
    String guide = Files.readString(GUIDE);

    assertThat(block(guide, "text")).isEqualTo(HostHeaders.text());
    assertThat(block(guide, "nginx")).isEqualTo(HostHeaders.nginx());
    assertThat(block(guide, "apache")).isEqualTo(HostHeaders.apache());
  }

  private static String block(String guide, String language) {
    String open = "```" + language + "\n";
    int from = guide.indexOf(open) + open.length();
    return guide.substring(from, guide.indexOf("```", from));
  }

  private static List<String> directives(String policy) {
    return List.of(policy.split("; ", -1));
  }

  /** Every line but the first ones is a header. */
  private static Map<String, String> read(String text, Pattern line, int first) {
    Map<String, String> headers = new TreeMap<>();
    List<MatchResult> found = line.matcher(text).results().toList();
    found.forEach(it -> headers.put(it.group(1), it.group(2)));
    assertThat(text.lines().count()).isEqualTo(first + headers.size());
    return headers;
  }
}
