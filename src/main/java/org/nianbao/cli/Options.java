package org.nianbao.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.nianbao.problem.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** The options by name, and how their values are read. */
final class Options {

  static final String SOURCE = "--source";
  static final String OUTPUT = "--output";
  static final String DRAFTS = "--drafts";
  static final String FUTURE = "--future";
  static final String JOBS = "--jobs";
  static final String DATE = "--date";
  static final String CLEAN = "--clean";
  static final String CACHE = "--cache";
  static final String QUIET = "--quiet";
  static final String LANG = "--lang";
  static final String FORMAT = "--format";
  static final String ONLY = "--only";
  static final String DEBUG = "--debug";
  static final String HELP = "--help";
  static final String VERSION = "--version";

  /** Below the source. */
  static final String DEFAULT_OUTPUT = "target/site";

  private static final int MAX_JOBS = 256;

  /**
   * A class, as a lambda made of picocli's old interface crashes Java 17 when it writes its archive
   * of classes.
   */
  private record Reading<T>(Function<String, T> function) implements ITypeConverter<T> {

    @Override
    public T convert(String text) {
      return function.apply(text);
    }
  }

  private final Words words;

  Options(Words words) {
    this.words = words;
  }

  OptionSpec source() {
    return valued(SOURCE, "DIR", Path.class, Options::path);
  }

  /** The same option with another meaning. */
  OptionSpec repository() {
    return valued(SOURCE, "repository", "DIR", Path.class, Options::path);
  }

  OptionSpec output() {
    return valued(OUTPUT, "DIR", Path.class, Options::path);
  }

  OptionSpec drafts() {
    return flag(DRAFTS);
  }

  OptionSpec future() {
    return flag(FUTURE);
  }

  OptionSpec jobs() {
    return valued(JOBS, "N", Integer.class, Options::jobs);
  }

  OptionSpec date() {
    return valued(DATE, "YYYY-MM-DD", LocalDate.class, Options::date);
  }

  OptionSpec clean() {
    return flag(CLEAN);
  }

  OptionSpec cache() {
    return valued(CACHE, "DIR", Path.class, Options::path);
  }

  OptionSpec quiet() {
    return flag(QUIET);
  }

  OptionSpec lang() {
    return valued(LANG, "LANG", Language.class, text -> known(Language.parse(text)));
  }

  OptionSpec format() {
    return valued(FORMAT, "FORMAT", Format.class, text -> known(Format.parse(text)));
  }

  OptionSpec only() {
    return OptionSpec.builder(ONLY)
        .description(help(ONLY))
        .paramLabel("FILE")
        .arity("1..*")
        .type(List.class)
        .auxiliaryTypes(Path.class)
        .converters(new Reading<>(Options::path))
        .build();
  }

  OptionSpec debug() {
    return flag(DEBUG);
  }

  OptionSpec help() {
    return OptionSpec.builder("-h", HELP).description(help(HELP)).usageHelp(true).build();
  }

  OptionSpec version() {
    return OptionSpec.builder("-V", VERSION).description(help(VERSION)).versionHelp(true).build();
  }

  private OptionSpec flag(String name) {
    return OptionSpec.builder(name).description(help(name)).build();
  }

  private <T> OptionSpec valued(
      String name, String label, Class<T> type, Function<String, T> reading) {
    return valued(name, name, label, type, reading);
  }

  private <T> OptionSpec valued(
      String name, String help, String label, Class<T> type, Function<String, T> reading) {
    return OptionSpec.builder(name)
        .description(help(help))
        .paramLabel(label)
        .arity("1")
        .type(type)
        .converters(new Reading<>(reading))
        .build();
  }

  private String help(String name) {
    return words.get("help." + name);
  }

  private static Path path(String text) {
    if (text.isBlank()) {
      throw unusable();
    }
    try {
      return Path.of(text);
    } catch (InvalidPathException invalid) {
      throw unusable();
    }
  }

  private static int jobs(String text) {
    if (!text.matches("[0-9]{1,3}")) {
      throw unusable();
    }
    int jobs = Integer.parseInt(text);
    if (jobs < 1 || jobs > MAX_JOBS) {
      throw unusable();
    }
    return jobs;
  }

  private static LocalDate date(String text) {
    if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
      throw unusable();
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException notADay) {
      throw unusable();
    }
  }

  private static <T> T known(Optional<T> value) {
    return value.orElseThrow(Options::unusable);
  }

  /** The sentence for the user is made where the option is known. */
  private static TypeConversionException unusable() {
    return new TypeConversionException("");
  }
}
