package org.nianbao.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a case. The first line says what it tries; lines {@code expect:}, {@code shows:}, {@code
 * lacks:}, {@code file:}, {@code page:} and {@code run:} follow, then the files of the site, each
 * below its name:
 *
 * <pre>
 * -- content/pages/x.adoc --                 the lines as they stand
 * -- escaped content/pages/x.adoc --         with &#92;u{202E}, &#92;&#92;, and no line end after a last &#92;
 * -- hex content/pages/x.png --              bytes
 * -- link content/pages/x.adoc -> /etc --    a symbolic link
 * -- append jbake.properties --              lines behind those of the site
 * </pre>
 */
final class HostileCaseReader {

  private static final Pattern SECTION =
      Pattern.compile("-- (?:(escaped|hex|link|append) )?(.+?)(?: -> (.+))? --");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u\\{([0-9A-F]+)}|(\\\\))");

  private HostileCaseReader() {}

  static HostileCase read(String name, List<String> lines) {
    List<String> expected = new ArrayList<>();
    List<String> shows = new ArrayList<>();
    List<String> lacks = new ArrayList<>();
    List<String> published = new ArrayList<>();
    Optional<String> page = Optional.empty();
    HostileCase.Run run = HostileCase.Run.TOGETHER;
    int line = 1;
    for (; line < lines.size() && !SECTION.matcher(lines.get(line)).matches(); line++) {
      String[] parts = lines.get(line).split(": ", 2);
      switch (parts[0]) {
        case "expect" -> expected.add(unescaped(parts[1]));
        case "shows" -> shows.add(parts[1]);
        case "lacks" -> lacks.add(parts[1]);
        case "file" -> published.add(unescaped(parts[1]));
        case "page" -> page = Optional.of(parts[1]);
        case "run" -> run = HostileCase.Run.valueOf(parts[1].toUpperCase(Locale.ROOT));
        default -> throw new IllegalArgumentException(name + ": " + lines.get(line));
      }
    }
    if (expected.isEmpty()) {
      throw new IllegalArgumentException(name + " expects nothing");
    }
    if (expected.equals(List.of("harmless"))) {
      expected.clear();
    }
    return new HostileCase(
        name,
        lines.get(0),
        List.copyOf(expected),
        run,
        page,
        List.copyOf(shows),
        List.copyOf(lacks),
        List.copyOf(published),
        items(lines.subList(line, lines.size())));
  }

  private static List<HostileCase.Item> items(List<String> lines) {
    List<HostileCase.Item> items = new ArrayList<>();
    int start = 0;
    while (start < lines.size()) {
      Matcher head = SECTION.matcher(lines.get(start));
      if (!head.matches()) {
        throw new IllegalArgumentException("no section: " + lines.get(start));
      }
      int end = start + 1;
      while (end < lines.size() && !SECTION.matcher(lines.get(end)).matches()) {
        end++;
      }
      items.add(item(head, lines.subList(start + 1, end)));
      start = end;
    }
    return List.copyOf(items);
  }

  private static HostileCase.Item item(Matcher head, List<String> lines) {
    String kind = Optional.ofNullable(head.group(1)).orElse("");
    byte[] bytes =
        switch (kind) {
          case "hex" -> HexFormat.of().parseHex(String.join("", lines));
          case "escaped" -> escaped(lines).getBytes(StandardCharsets.UTF_8);
          default ->
              lines.stream()
                  .map(it -> it + "\n")
                  .reduce("", String::concat)
                  .getBytes(StandardCharsets.UTF_8);
        };
    return new HostileCase.Item(
        kind.equals("escaped") || kind.equals("hex") || kind.equals("link")
            ? unescaped(head.group(2))
            : head.group(2),
        new String(bytes, StandardCharsets.ISO_8859_1),
        Optional.ofNullable(head.group(3)),
        kind.equals("append"));
  }

  private static String escaped(List<String> lines) {
    String text = String.join("\n", lines);
    boolean open = text.endsWith("\\") && !text.endsWith("\\\\");
    return unescaped(open ? text.substring(0, text.length() - 1) : text + "\n");
  }

  private static String unescaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(
            it ->
                Matcher.quoteReplacement(
                    it.group(1) == null
                        ? "\\"
                        : Character.toString(Integer.parseInt(it.group(1), 16))));
  }
}
