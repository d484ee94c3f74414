package org.nianbao.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language what the parser found. */
record WrongUsage(Words words) {

  String sentence(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (wrong instanceof MissingParameterException missing) {
      boolean isOption = missing.getMissing().stream().allMatch(ArgSpec::isOption);
      return words.get(isOption ? "usage.noValue" : "usage.noArgument", name(missing.getMissing()));
    }
    if (wrong instanceof OverwrittenOptionException twice) {
      return words.get("usage.twice", name(List.of(twice.getOverwritten())));
    }
    ArgSpec option = wrong.getArgSpec();
    if (option == null) {
      return words.get("usage.other");
    }
    String name = name(List.of(option));
    return Optional.ofNullable(wrong.getValue())
        .filter(value -> option.arity().max() > 0)
        .map(value -> words.get("usage.badValue", name, value, words.get("value." + name)))
        .orElseGet(() -> words.get("usage.flag", name));
  }

  private String unmatched(UnmatchedArgumentException unmatched) {
    String argument = unmatched.getUnmatched().get(0);
    String key = "usage.extra";
    if (unmatched.isUnknownOption()) {
      key = "usage.unknownOption";
    } else if (unmatched.getCommandLine().getParent() == null) {
      key = "usage.unknownCommand";
    }
    String sentence = words.get(key, argument);
    List<String> near = unmatched.getSuggestions();
    return near.isEmpty() ? sentence : sentence + words.get("usage.near", near.get(0));
  }

  private static String name(List<ArgSpec> arguments) {
    return arguments.stream()
        .map(it -> it instanceof OptionSpec option ? option.longestName() : it.paramLabel())
        .findFirst()
        .orElse("");
  }
}
