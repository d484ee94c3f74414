package org.nianbao.render.jbake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problems;

/**
 * Finds in templates what FreeMarker lets pass: bytes that are not UTF-8, and the clock, {@code
 * .now}, which cannot be switched off and would make every build differ.
 */
final class TemplateScan {

  private static final Pattern TEMPLATE = Pattern.compile(".+\\.ftl[hx]?");
  private static final Pattern COMMENT = Pattern.compile("<#--.*?-->", Pattern.DOTALL);
  private static final Pattern NOW = Pattern.compile("(?<=[\\s({\\[,;:=+!<>])\\.now\\b");
  private static final Pattern CODE = Pattern.compile("\\$\\{[^}]*}|</?[#@][^>]*>", Pattern.DOTALL);

  private TemplateScan() {}

  static void scan(Path templates, Problems problems) {
    for (Path path : files(templates)) {
      String file = "templates/" + templates.relativize(path).toString().replace('\\', '/');
      try {
        findClock(file, withoutComments(Files.readString(path)), problems);
      } catch (CharacterCodingException e) {
        problems.add(Code.NB601, Place.of(file), "not UTF-8");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void findClock(String file, String text, Problems problems) {
    for (Matcher code = CODE.matcher(text); code.find(); ) {
      Matcher now = NOW.matcher(text).region(code.start(), code.end());
      while (now.find()) {
        problems.add(
            Code.NB601,
            place(file, text, now.start()),
            ".now is the clock; published_date is the day of the build");
      }
    }
  }

  /** Comments as blanks, so that places stay where they are. */
  private static String withoutComments(String text) {
    return COMMENT.matcher(text).replaceAll(it -> it.group().replaceAll("[^\\n]", " "));
  }

  private static Place place(String file, String text, int position) {
    int start = text.lastIndexOf('\n', position - 1) + 1;
    int line = 1 + (int) text.substring(0, start).chars().filter(it -> it == '\n').count();
    return new Place(file, line, 1 + text.codePointCount(start, position));
  }

  private static List<Path> files(Path templates) {
    try (Stream<Path> files = Files.walk(templates)) {
      return files
          .filter(it -> TEMPLATE.matcher(it.toString()).matches() && Files.isRegularFile(it))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
