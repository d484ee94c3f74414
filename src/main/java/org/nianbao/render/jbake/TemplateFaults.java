package org.nianbao.render.jbake;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problems;

/**
 * Turns FreeMarker's exceptions into problems. A place is reported once, with the first page on
 * which it fails, however many pages use the template.
 */
final class TemplateFaults {

  /** FreeMarker says in its messages too where it is. */
  private static final Pattern PLACE =
      Pattern.compile("\\[in template \"[^\"]*\" at line \\d+, column \\d+]");

  private static final int MESSAGE_LENGTH = 200;

  private final Problems problems;
  private final Set<Place> places = new ConcurrentSkipListSet<>();

  TemplateFaults(Problems problems) {
    this.problems = problems;
  }

  void add(Exception failure, PageDraft page) {
    Optional<ParseException> syntax = cause(failure, ParseException.class);
    if (syntax.isPresent()) {
      ParseException it = syntax.get();
      Place place = place(it.getTemplateName(), it.getLineNumber(), it.getColumnNumber());
      add(place, it.getEditorMessage(), page);
      return;
    }
    Optional<TemplateException> run = cause(failure, TemplateException.class);
    if (run.isPresent()) {
      TemplateException it = run.get();
      Place place = place(it.getTemplateSourceName(), it.getLineNumber(), it.getColumnNumber());
      add(place, it.getMessageWithoutStackTop(), page);
      return;
    }
    Optional<TemplateNotFoundException> missing = cause(failure, TemplateNotFoundException.class);
    if (missing.isPresent()) {
      String name = missing.get().getTemplateName();
      problems.add(Code.NB602, place(name, 1, 1), name);
      return;
    }
    throw new UncheckedIOException(
        cause(failure, IOException.class).orElseGet(() -> new IOException(failure)));
  }

  /** That {@code file} should name or be a template. */
  void missing(String file, String name) {
    problems.add(Code.NB602, Place.of(file), name);
  }

  /** A fault that FreeMarker does not know. */
  void add(Place place, @Nullable String message, PageDraft page) {
    if (places.add(place)) {
      problems.add(Code.NB601, place, shorten(message) + " (/" + page.address() + ")");
    }
  }

  /** What FreeMarker says, without its tips, on one line. */
  private static String shorten(@Nullable String message) {
    String all = message == null ? "" : message;
    int tip = all.indexOf("\n----");
    String line =
        PLACE
            .matcher(tip < 0 ? all : all.substring(0, tip))
            .replaceAll("")
            .replaceAll("\\s+", " ")
            .strip();
    return line.codePointCount(0, line.length()) <= MESSAGE_LENGTH
        ? line
        : line.substring(0, line.offsetByCodePoints(0, MESSAGE_LENGTH - 1)) + "…";
  }

  private static Place place(
      @Nullable String template, @Nullable Integer line, @Nullable Integer column) {
    String file = "templates/" + (template == null ? "" : template);
    return new Place(
        file, Math.max(1, line == null ? 1 : line), Math.max(1, column == null ? 1 : column));
  }

  private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> type) {
    return Stream.iterate(failure, it -> it != null, Throwable::getCause)
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst();
  }
}
