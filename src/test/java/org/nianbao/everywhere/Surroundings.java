package org.nianbao.everywhere;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * All in which one build may differ from another though its content is the same.
 *
 * @param jdk the folder of a JDK
 * @param order which of the orders in which a copy of the site is written
 */
record Surroundings(
    Path jdk,
    Zone zone,
    Language language,
    Names names,
    Flags flags,
    Text text,
    Cores cores,
    int order,
    Mask mask,
    Where where,
    Day day,
    Person person,
    Start start) {

  static final int ORDERS = 4;

  enum Zone {
    UTC("UTC"),
    /** Fourteen hours before Greenwich. */
    KIRITIMATI("Pacific/Kiritimati"),
    /** Half an hour off, and with summer time. */
    ST_JOHNS("America/St_Johns"),
    SHANGHAI("Asia/Shanghai");

    final String id;

    Zone(String id) {
      this.id = id;
    }
  }

  /** What Java's own formats would look like. */
  enum Language {
    NONE("en"),
    /** A comma in decimal numbers. */
    GERMAN("de-DE", "-Duser.language=de", "-Duser.country=DE"),
    /** The small letter of I has no dot. */
    TURKISH("tr-TR", "-Duser.language=tr", "-Duser.country=TR"),
    /** Digits of its own. */
    ARABIC(
        "ar-EG-u-nu-arab",
        "-Duser.language=ar",
        "-Duser.country=EG",
        "-Duser.extensions=u-nu-arab"),
    /** Digits of its own, and years counted from Buddha. */
    THAI(
        "th-TH-u-ca-buddhist-nu-thai",
        "-Duser.language=th",
        "-Duser.country=TH",
        "-Duser.extensions=u-ca-buddhist-nu-thai"),
    /** Years counted from emperors. */
    JAPANESE(
        "ja-JP-u-ca-japanese",
        "-Duser.language=ja",
        "-Duser.country=JP",
        "-Duser.extensions=u-ca-japanese");

    final String tag;
    private final String flags;

    Language(String tag, String... flags) {
      this.tag = tag;
      this.flags = String.join(" ", flags);
    }

    List<String> flags() {
      return Stream.of(flags.split(" ")).filter(it -> !it.isEmpty()).toList();
    }
  }

  /** From which variable Java takes how files are named. */
  enum Names {
    UTF_8("LC_ALL", "C.UTF-8"),
    UTF_8_OF_LANG("LANG", "C.UTF-8"),
    /** Java knows no Chinese names: the program starts itself again with a locale that does. */
    POSIX("LC_ALL", "C"),
    /** Likewise, as a scheduled job is started. */
    NOTHING_SET("LC_MESSAGES", "");

    final String variable;
    final String value;

    Names(String variable, String value) {
      this.variable = variable;
      this.value = value;
    }

    boolean isWhole() {
      return this == UTF_8 || this == UTF_8_OF_LANG;
    }
  }

  /** How a user tells Java of flags. The program starts itself again in one case only. */
  enum Flags {
    BEFORE_THE_JAR,
    FOR_EVERY_JAVA,
    OF_OURS
  }

  /** What text is in, where nobody says it. */
  enum Text {
    UNSAID(""),
    UTF_8("UTF-8"),
    LATIN("ISO-8859-1"),
    CHINESE("GB18030");

    final String name;

    Text(String name) {
      this.name = name;
    }
  }

  enum Cores {
    ONE(1, 1),
    TWO(2, 2),
    ONE_WITH_MANY_JOBS(1, 5),
    MANY_WITH_ONE_JOB(7, 1),
    MANY(7, 5);

    final int cores;
    final int jobs;

    Cores(int cores, int jobs) {
      this.cores = cores;
      this.jobs = jobs;
    }
  }

  enum Mask {
    NOBODY_IS_KEPT_OUT("000"),
    USUAL("022"),
    GROUP("027"),
    OWNER_ALONE("077");

    final String octal;

    Mask(String octal) {
      this.octal = octal;
    }
  }

  enum Where {
    PLAIN,
    CHINESE_WITH_BLANKS,
    LONG,
    THROUGH_A_LINK,
    /** In the site folder, without a word of where anything is. */
    HERE,
    /** From another folder, up and down again. */
    ROUNDABOUT;

    /** Whether its name has to be said to Java in words that are not ASCII. */
    boolean isSaidInChinese() {
      return this == CHINESE_WITH_BLANKS;
    }
  }

  /** How the program learns which day it is, after the newest report. */
  enum Day {
    GIVEN(0),
    GIVEN_LATER(400),
    OF_THE_SOURCES(400),
    /** By a clock that is wrong. */
    OF_THE_CLOCK(0),
    OF_THE_CLOCK_LATER(400);

    final LocalDate date;

    Day(int days) {
      this.date = LocalDate.of(2027, 1, 15).plusDays(days);
    }

    boolean isOfTheClock() {
      return this == OF_THE_CLOCK || this == OF_THE_CLOCK_LATER;
    }

    /** When all files of the site were saved, more or less. */
    LocalDate saved() {
      return date.minusYears(3);
    }
  }

  enum Person {
    ROOT("root", "/root"),
    WANG("wang.xiaoming", "/home/wang.xiaoming");

    final String name;
    final String home;

    Person(String name, String home) {
      this.name = name;
      this.home = home;
    }
  }

  enum Start {
    /** Nothing is there yet. */
    COLD,
    /** There is what it left itself. */
    OWN,
    /** There is what another one left, brought here. */
    OF_ANOTHER,
    /** Likewise, and it is told to forget it. */
    CLEAN;

    boolean takesOver() {
      return this == OF_ANOTHER || this == CLEAN;
    }
  }

  private static final List<Enum<?>[]> CHOICES =
      List.of(
          Zone.values(),
          Language.values(),
          Names.values(),
          Flags.values(),
          Text.values(),
          Cores.values(),
          Mask.values(),
          Where.values(),
          Day.values(),
          Person.values(),
          Start.values());

  /** So that any two choices meet that can; the first one starts from nothing. */
  static List<Surroundings> all(List<Path> javas) {
    int[] answers = new int[CHOICES.size() + 2];
    for (int i = 0; i < CHOICES.size(); i++) {
      answers[i] = CHOICES.get(i).length;
    }
    answers[CHOICES.size()] = ORDERS;
    answers[CHOICES.size() + 1] = javas.size();
    List<Surroundings> all =
        new ArrayList<>(
            Pairs.cover(answers, it -> of(javas, it).canBe()).stream()
                .map(it -> of(javas, it))
                .toList());
    all.sort(Comparator.comparing(it -> it.start() != Start.COLD));
    // What another one leaves shall not always come from one alike.
    Surroundings first = all.remove(0);
    Collections.shuffle(all, new Random(1));
    all.add(0, first);
    return List.copyOf(all);
  }

  private static Surroundings of(List<Path> javas, int... answers) {
    return new Surroundings(
        javas.get(answers[CHOICES.size() + 1]),
        Zone.values()[answers[0]],
        Language.values()[answers[1]],
        Names.values()[answers[2]],
        Flags.values()[answers[3]],
        Text.values()[answers[4]],
        Cores.values()[answers[5]],
        answers[CHOICES.size()],
        Mask.values()[answers[6]],
        Where.values()[answers[7]],
        Day.values()[answers[8]],
        Person.values()[answers[9]],
        Start.values()[answers[10]]);
  }

  /**
   * Java itself cannot be told Chinese words where it cannot read them, nor can one start again.
   */
  private boolean canBe() {
    return names.isWhole() || (flags == Flags.OF_OURS && !where.isSaidInChinese());
  }
}
