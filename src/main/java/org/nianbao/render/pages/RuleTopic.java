package org.nianbao.render.pages;

import java.util.Comparator;
import java.util.Locale;
import org.nianbao.problem.Code;

/** What rules are about, in the order in which readers want them. */
enum RuleTopic {
  FIGURES,
  YEARS,
  TEXT,
  FAMILIES,
  COVERAGE,
  PRIVACY,
  WAIVERS,
  HEADERS,
  REFERENCES,
  BODY,
  FILES,
  SETTINGS,
  TEMPLATES,
  OUTPUT;

  /** By number; what joined a topic from another hundred comes last. */
  static final Comparator<Code> ORDER =
      Comparator.comparing((Code it) -> it == Code.NB310).thenComparing(Comparator.naturalOrder());

  static RuleTopic of(Code code) {
    int number = Integer.parseInt(code.name().substring(2));
    return switch (number) {
      case 310 -> FIGURES;
      case 707 -> PRIVACY;
      default -> ofTen(number / 10);
    };
  }

  private static RuleTopic ofTen(int ten) {
    return switch (ten) {
      case 42 -> YEARS;
      case 43 -> TEXT;
      case 44 -> FAMILIES;
      case 45 -> COVERAGE;
      case 46 -> WAIVERS;
      case 52 -> PRIVACY;
      default -> ofHundred(ten / 10);
    };
  }

  private static RuleTopic ofHundred(int hundred) {
    return switch (hundred) {
      case 1 -> FILES;
      case 2 -> HEADERS;
      case 3 -> REFERENCES;
      case 4 -> FIGURES;
      case 5 -> BODY;
      case 6 -> TEMPLATES;
      case 7 -> OUTPUT;
      default -> SETTINGS;
    };
  }

  /** Whether a reader may look for it; the rest is for editors alone. */
  boolean isMain() {
    return compareTo(WAIVERS) <= 0;
  }

  /** For example {@code figures}. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
