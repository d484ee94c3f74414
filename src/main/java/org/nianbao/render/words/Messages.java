package org.nianbao.render.words;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.nianbao.cache.Digest;
import org.nianbao.problem.Code;
import org.nianbao.problem.Language;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problems;

/**
 * The messages of the site's language, from {@code templates/messages/<tag>.properties}: UTF-8, in
 * the notation of {@link MessageFormat}, so an apostrophe is doubled.
 *
 * <p>Whatever is wrong with one becomes a problem, and the key stands in its place, so that one run
 * finds all of them.
 */
public final class Messages {

  private static final String FOLDER = "messages/";

  private final Map<String, String> patterns;
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
  private final Place place;
  private final Problems problems;

  private Messages(Map<String, String> patterns, Place place, Problems problems) {
    this.patterns = patterns;
    this.place = place;
    this.problems = problems;
  }

  /**
   * Reads the file of one language.
   *
   * @param templates the folder of the templates
   */
  public static Messages load(Path templates, Language language, Problems problems) {
    String name = FOLDER + language.tag() + ".properties";
    Place place = Place.of("templates/" + name);
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(templates.resolve(name), StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (NoSuchFileException e) {
      problems.add(Code.NB602, place, name);
    } catch (IOException | IllegalArgumentException e) {
      problems.add(Code.NB601, place, "not a UTF-8 properties file");
    }
    Map<String, String> patterns = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
    return new Messages(patterns, place, problems);
  }

  /** Changes whenever a message does. */
  public Digest digest() {
    return Digest.of(
        patterns.entrySet().stream().flatMap(it -> Stream.of(it.getKey(), it.getValue())).toList());
  }

  /** The message of a key, for example {@code text("title.year", "2012")}. */
  public String text(String key, Object... arguments) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      if (!patterns.isEmpty()) {
        problems.add(Code.NB601, place, "no message " + key);
      }
      return key;
    }
    if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
      return pattern;
    }
    try {
      return format(pattern).format(strings(arguments));
    } catch (IllegalArgumentException e) {
      problems.add(Code.NB601, place, "not a message format: " + key);
      return key;
    }
  }

  /** One of its own, as none can be used by two threads; to copy it is faster than to parse it. */
  private MessageFormat format(String pattern) {
    MessageFormat parsed =
        formats.computeIfAbsent(pattern, it -> new MessageFormat(it, Locale.ROOT));
    return (MessageFormat) parsed.clone();
  }

  /** Numbers as digits only, whatever the language: 2012 and not 2,012. */
  private static Object[] strings(Object[] arguments) {
    return Arrays.stream(arguments).map(String::valueOf).toArray();
  }
}
