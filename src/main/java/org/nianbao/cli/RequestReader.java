package org.nianbao.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nianbao.BuildOptions;
import org.nianbao.VerifyOptions;
import org.nianbao.problem.Language;
import org.nianbao.work.Progress;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** From the words of the command line to what the user wants, or a sentence on what is wrong. */
final class RequestReader {

  private final Words words;
  private final Today today;
  private final CommandLine grammar;

  RequestReader(Words words, Today today) {
    this.words = words;
    this.today = today;
    this.grammar = Grammar.in(words);
  }

  /** The language that was asked for, known even where something else is wrong. */
  static Optional<Language> language(String... args) {
    return Arguments.value(Options.LANG, args).flatMap(Language::parse);
  }

  static boolean wantsDebug(String... args) {
    return Arguments.have(Options.DEBUG, args);
  }

  Request read(String... args) throws UsageException {
    ParseResult program;
    try {
      program = grammar.parseArgs(args);
    } catch (ParameterException wrong) {
      throw new UsageException(new WrongUsage(words).sentence(wrong));
    }
    if (program.isUsageHelpRequested()) {
      return help(grammar);
    }
    if (program.isVersionHelpRequested()) {
      return new Request.ShowVersion();
    }
    if (!program.hasSubcommand()) {
      throw new UsageException(words.get("usage.noCommand"));
    }
    return read(program.subcommand(), language(args));
  }

  private Request read(ParseResult command, Optional<Language> language) throws UsageException {
    String name = command.commandSpec().name();
    if (command.isUsageHelpRequested()) {
      return help(command.commandSpec().commandLine());
    }
    if (name.equals(Grammar.HELP)) {
      return help(topic(command));
    }
    if (name.equals(Grammar.EXPLAIN)) {
      return new Request.Explain(
          new Codes(words).of(command.matchedPositionalValue(0, List.of())),
          language.orElse(Language.ZH_CN));
    }
    if (name.equals(Grammar.VERIFY)) {
      return verify(command, language.orElse(Language.ZH_CN));
    }
    BuildOptions options = options(command, language);
    boolean isQuiet = command.matchedOptionValue(Options.QUIET, false);
    return name.equals(Grammar.CHECK)
        ? new Request.Check(
            options, command.matchedOptionValue(Options.FORMAT, Format.HUMAN), isQuiet)
        : new Request.Build(options, isQuiet);
  }

  private Request verify(ParseResult command, Language language) throws UsageException {
    Path folder = command.matchedPositionalValue(0, Path.of("."));
    requireFolder("DIR", folder);
    Optional<Path> source =
        Optional.ofNullable(command.matchedOptionValue(Options.SOURCE, (Path) null));
    if (source.isPresent()) {
      requireFolder(Options.SOURCE, source.get());
    }
    return new Request.Verify(
        new VerifyOptions(folder, source, jobs(command), language, Progress.NONE),
        command.matchedOptionValue(Options.QUIET, false));
  }

  private void requireFolder(String name, Path folder) throws UsageException {
    if (!Files.isDirectory(folder)) {
      throw new UsageException(words.get("usage.noFolder", name, folder));
    }
  }

  private static int jobs(ParseResult command) {
    return command.matchedOptionValue(Options.JOBS, Runtime.getRuntime().availableProcessors());
  }

  private CommandLine topic(ParseResult command) throws UsageException {
    if (!command.hasMatchedPositional(0)) {
      return grammar;
    }
    String name = command.matchedPositionalValue(0, "");
    CommandLine topic = grammar.getSubcommands().get(name);
    if (topic == null) {
      throw new UsageException(words.get("usage.unknownCommand", name));
    }
    return topic;
  }

  private BuildOptions options(ParseResult command, Optional<Language> language)
      throws UsageException {
    Path source = command.matchedOptionValue(Options.SOURCE, Path.of("."));
    requireFolder(Options.SOURCE, source);
    Path output = source.resolve(Options.DEFAULT_OUTPUT).normalize();
    return new BuildOptions(
        source,
        command.matchedOptionValue(Options.OUTPUT, output),
        command.matchedOptionValue(Options.DRAFTS, false),
        command.matchedOptionValue(Options.FUTURE, false),
        jobs(command),
        date(command),
        command.matchedOptionValue(Options.CLEAN, false),
        language,
        new SourceFiles(source, words).of(command.matchedOptionValue(Options.ONLY, List.of())),
        Optional.ofNullable(command.matchedOptionValue(Options.CACHE, (Path) null)),
        Progress.NONE);
  }

  private LocalDate date(ParseResult command) throws UsageException {
    return command.hasMatchedOption(Options.DATE)
        ? command.matchedOptionValue(Options.DATE, LocalDate.EPOCH)
        : today.date(words);
  }

  private static Request help(CommandLine command) {
    return new Request.Help(command.getUsageMessage(CommandLine.Help.Ansi.OFF));
  }
}
