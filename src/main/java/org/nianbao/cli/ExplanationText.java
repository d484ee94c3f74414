package org.nianbao.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.problem.Code;
import org.nianbao.problem.Example;
import org.nianbao.problem.Explanation;
import org.nianbao.problem.Explanations;
import org.nianbao.problem.Language;

/** Explanations of codes for people. */
final class ExplanationText {

  private static final String INDENT = "  ";

  private final Explanations explanations;
  private final Words words;

  ExplanationText(Language language) {
    this.explanations = new Explanations(language);
    this.words = new Words(language);
  }

  /** All codes with their titles, by hundreds. */
  String list() {
    StringBuilder list = new StringBuilder();
    char hundred = 0;
    for (Code code : Code.values()) {
      if (code.name().charAt(2) != hundred) {
        hundred = code.name().charAt(2);
        list.append(list.isEmpty() ? "" : "\n")
            .append(words.get("explain.hundred." + hundred))
            .append('\n');
      }
      list.append(INDENT).append(code).append("  ").append(explanations.title(code)).append('\n');
    }
    return list.append('\n').append(words.get("explain.more")).append('\n').toString();
  }

  /** Some codes in full. */
  String of(List<Code> codes) {
    return codes.stream().map(explanations::of).map(this::whole).collect(Collectors.joining("\n"));
  }

  private String whole(Explanation it) {
    String severity = words.get("explain.severity." + it.code().severity().id());
    return words.get("explain.title", it.code(), it.title(), severity)
        + "\n\n"
        + it.text()
        + "\n\n"
        + words.get("explain.message", it.message())
        + "\n"
        + help(it);
  }

  /** What to do, what may be decided, and the example. */
  String help(Explanation it) {
    return words.get("explain.hint", it.hint())
        + "\n"
        + words.get("explain.leeway", it.leeway())
        + "\n"
        + it.example().map(this::example).orElse("");
  }

  private String example(Example example) {
    return "\n"
        + words.get("explain.broken")
        + "\n"
        + parts(example.broken())
        + words.get("explain.valid")
        + "\n"
        + parts(example.valid());
  }

  private static String parts(List<Example.Part> parts) {
    return parts.stream()
        .flatMap(it -> lines(it).stream())
        .map(it -> (INDENT + it).stripTrailing() + "\n")
        .collect(Collectors.joining());
  }

  private static List<String> lines(Example.Part part) {
    List<String> lines = part.text().lines().toList();
    return part.file().isEmpty()
        ? lines
        : Stream.concat(Stream.of(part.file().get()), lines.stream().map(it -> INDENT + it))
            .toList();
  }
}
