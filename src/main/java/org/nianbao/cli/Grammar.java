package org.nianbao.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The commands with their options and their help, in one language. */
final class Grammar {

  static final String BUILD = "build";
  static final String CHECK = "check";
  static final String VERIFY = "verify";
  static final String EXPLAIN = "explain";
  static final String HELP = "help";

  private static final String NAME = "nianbao";

  private final Words words;
  private final Options options;

  private Grammar(Words words) {
    this.words = words;
    this.options = new Options(words);
  }

  static CommandLine in(Words words) {
    return new Grammar(words)
        .program()
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setExpandAtFiles(false)
        .setAllowOptionsAsOptionParameters(false);
  }

  private CommandLine program() {
    CommandSpec program = command(NAME, "synopsis.program");
    program.addOption(options.help());
    program.addOption(options.version());
    program.addOption(options.lang());
    program.addOption(options.debug());
    program.usageMessage().commandListHeading(heading("help.commands"));
    program.usageMessage().footer(words.get("help.exit"));
    program.usageMessage().footerHeading("%n");
    program.addSubcommand(BUILD, working(BUILD));
    program.addSubcommand(
        CHECK, working(CHECK).addOption(options.only()).addOption(options.format()));
    program.addSubcommand(VERIFY, verify());
    program.addSubcommand(EXPLAIN, explain());
    program.addSubcommand(HELP, help());
    return new CommandLine(program);
  }

  private CommandSpec working(String name) {
    return command(name, "synopsis." + name)
        .addOption(options.source())
        .addOption(options.output())
        .addOption(options.drafts())
        .addOption(options.future())
        .addOption(options.date())
        .addOption(options.jobs())
        .addOption(options.cache())
        .addOption(options.clean())
        .addOption(options.quiet())
        .addOption(options.lang())
        .addOption(options.debug())
        .addOption(options.help());
  }

  private CommandSpec verify() {
    return command(VERIFY, "synopsis.verify")
        .addPositional(
            PositionalParamSpec.builder()
                .index("0")
                .arity("1")
                .required(true)
                .type(Path.class)
                .paramLabel("DIR")
                .description(words.get("help.edition"))
                .build())
        .addOption(options.repository())
        .addOption(options.jobs())
        .addOption(options.quiet())
        .addOption(options.lang())
        .addOption(options.debug())
        .addOption(options.help());
  }

  private CommandSpec explain() {
    return command(EXPLAIN, "synopsis.explain")
        .addPositional(
            PositionalParamSpec.builder()
                .index("0..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("CODE")
                .description(words.get("help.code"))
                .build())
        .addOption(options.lang())
        .addOption(options.debug())
        .addOption(options.help());
  }

  private CommandSpec help() {
    return command(HELP, "synopsis.help")
        .addPositional(
            PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .type(String.class)
                .paramLabel("COMMAND")
                .description(words.get("help.command"))
                .build())
        .addOption(options.lang())
        .addOption(options.debug())
        .addOption(options.help());
  }

  private CommandSpec command(String name, String synopsis) {
    CommandSpec command = CommandSpec.create().name(name);
    command
        .usageMessage()
        .synopsisHeading(words.get("help.usage"))
        .customSynopsis(words.get(synopsis))
        .description(words.get("help." + name))
        .descriptionHeading("%n")
        .parameterListHeading("%n")
        .optionListHeading(heading("help.options"))
        .sortOptions(false);
    return command;
  }

  private String heading(String key) {
    return "%n" + words.get(key) + "%n";
  }
}
