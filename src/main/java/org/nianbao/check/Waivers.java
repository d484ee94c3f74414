package org.nianbao.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.check.rules.Finding;
import org.nianbao.check.spelling.Suggestion;
import org.nianbao.model.Id;
import org.nianbao.problem.Code;
import org.nianbao.problem.Leeway;
import org.nianbao.problem.Problems;
import org.nianbao.problem.Waived;
import org.nianbao.read.RawAttribute;

/**
 * Reads {@code :waive-NB401: reason} and {@code :waive-NB401-petitions: reason}, and lets findings
 * stand. A waiver means the findings of its code in its own document: those of one indicator (by id
 * or name) or year, where it names one.
 */
final class Waivers {

  private static final Pattern NAME = Pattern.compile("waive-([^-]*)(?:-(.+))?");

  private record Waiver(
      String document, Code code, Optional<String> subject, String reason, RawAttribute written) {

    /** Asked of findings of its own document. */
    boolean means(Finding finding) {
      return finding.problem().code() == code
          && subject.map(finding.subject()::equals).orElse(true);
    }
  }

  private final IndicatorNames indicators;
  private final Problems problems;

  /** By document. */
  private final Map<String, List<Waiver>> waivers = new LinkedHashMap<>();

  private Waivers(IndicatorNames indicators, Problems problems) {
    this.indicators = indicators;
    this.problems = problems;
  }

  /** The waivers of documents, and what is wrong with them. */
  static Waivers of(
      Collection<Checked<?>> documents, IndicatorNames indicators, Problems problems) {
    Waivers waivers = new Waivers(indicators, problems);
    documents.forEach(it -> waivers.read(it.document()));
    return waivers;
  }

  private void read(FiledDocument document) {
    Set<String> seen = new HashSet<>();
    for (RawAttribute attribute : document.raw().attributes()) {
      if (!attribute.name().startsWith(Names.WAIVE)) {
        continue;
      }
      if (!seen.add(attribute.name())) {
        problems.add(Code.NB210, attribute.nameAt(), attribute.name());
      } else {
        read(document, attribute)
            .ifPresent(
                it -> waivers.computeIfAbsent(it.document(), path -> new ArrayList<>()).add(it));
      }
    }
  }

  private Optional<Waiver> read(FiledDocument document, RawAttribute attribute) {
    Matcher name = NAME.matcher(attribute.name());
    String written = name.matches() ? name.group(1).toUpperCase(Locale.ROOT) : "";
    Optional<Code> code = Code.parse(written);
    if (code.isEmpty()) {
      problems.add(Code.NB463, attribute.nameAt(), written, nearest(written));
    } else if (code.get().leeway() != Leeway.WAIVABLE) {
      problems.add(Code.NB464, attribute.nameAt(), code.get().name());
    } else if (attribute.value().isBlank()) {
      problems.add(Code.NB461, attribute.nameAt(), code.get().name());
    } else {
      Optional<String> subject = Optional.ofNullable(name.group(2));
      return Optional.of(
          new Waiver(
              document.path(),
              code.get(),
              subject.map(it -> indicators.id(it).map(Id::value).orElse(it)),
              attribute.value(),
              attribute));
    }
    return Optional.empty();
  }

  private static String nearest(String written) {
    List<String> waivable =
        Arrays.stream(Code.values())
            .filter(it -> it.leeway() == Leeway.WAIVABLE)
            .map(Code::name)
            .toList();
    return Suggestion.nearest(written, waivable).orElse(Code.NB401.name());
  }

  /** The findings that stand; the others become problems. */
  List<Waived> apply(Collection<Finding> findings) {
    // A rule may have found nothing where a figure could not be read.
    Set<String> unread = problems.filesWithErrors();
    Set<Waiver> used = new HashSet<>();
    List<Waived> waived = new ArrayList<>();
    for (Finding finding : findings) {
      Optional<Waiver> waiver = nearest(finding);
      if (waiver.isEmpty()) {
        problems.add(finding.problem());
      } else {
        used.add(waiver.get());
        waived.add(
            new Waived(
                problems.weighed(finding.problem()),
                finding.document(),
                finding.subject(),
                waiver.get().reason()));
      }
    }
    waivers.values().stream()
        .flatMap(List::stream)
        .filter(it -> !used.contains(it) && !unread.contains(it.document()))
        .forEach(it -> problems.add(Code.NB462, it.written().nameAt(), it.code().name()));
    waived.forEach(problems::add);
    return waived.stream().sorted().distinct().toList();
  }

  /** One that names the finding's subject before one that means all of its code. */
  private Optional<Waiver> nearest(Finding finding) {
    return waivers.getOrDefault(finding.document(), List.of()).stream()
        .filter(it -> it.means(finding))
        .min((one, other) -> Boolean.compare(one.subject().isEmpty(), other.subject().isEmpty()));
  }
}
