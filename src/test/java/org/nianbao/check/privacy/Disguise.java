package org.nianbao.check.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/** Ways in which a resident identity number gets into a report, by habit or to pass a filter. */
enum Disguise {
  /** As on the card, among Chinese text. */
  PLAIN {
    @Override
    String of(String number, Random random) {
      return number;
    }
  },
  /** By a Chinese keyboard, or with other digits of Unicode. */
  OTHER_DIGITS {
    @Override
    String of(String number, Random random) {
      int zero = pick(random, 0xFF10, 0xFF10, 0xFF10, 0x1D7CE, 0x1D7D8, 0x1D7F6, 0x0660, 0x0966);
      String x = pick(random, "Ｘ", "ｘ", "X", "Х", "х", "𝐗");
      return number
          .chars()
          .mapToObj(it -> it == 'X' ? x : Character.toString(zero + it - '0'))
          .collect(Collectors.joining());
    }
  },
  /** In two to six groups, or character by character as into the boxes of a form. */
  SPACED {
    @Override
    String of(String number, Random random) {
      String blank = pick(random, " ", "  ", "\u3000", "\u00A0", "\u2009", "\t", "\u202F");
      int count = random.nextBoolean() ? number.length() : 2 + random.nextInt(5);
      return String.join(blank, pieces(number, count, random));
    }
  },
  /** With hyphens, dashes and dots, now and then mixed. */
  HYPHENS {
    @Override
    String of(String number, Random random) {
      List<String> pieces = pieces(number, 2 + random.nextInt(4), random);
      StringBuilder text = new StringBuilder(pieces.get(0));
      String usual = hyphen(random);
      for (String piece : pieces.subList(1, pieces.size())) {
        text.append(random.nextInt(5) == 0 ? hyphen(random) : usual).append(piece);
      }
      return text.toString();
    }
  },
  /** Over the cells of a row, on one line. */
  CELLS_OF_A_LINE {
    @Override
    String of(String number, Random random) {
      String border = pick(random, "|", " |", " | ", "| ", " a|", " ^.^|", " 2+|");
      return "|===\n|57 |张三 |"
          + String.join(border, pieces(number, 2 + random.nextInt(4), random))
          + pick(random, "", " |李四", " |35", " |1200 |寮步")
          + "\n|===";
    }
  },
  /** Over the cells of a row, a line each. */
  CELLS_OF_THEIR_OWN_LINES {
    @Override
    String of(String number, Random random) {
      String border = pick(random, "\n|", "\n| ", "\na|", "\n.2+|", "\n>s| ", "\n2*|");
      return "[cols=\"5*\"]\n|===\n|张三\n|"
          + String.join(border, pieces(number, 2 + random.nextInt(4), random))
          + pick(random, "", "\n|35", "\n|镇总工会\n|2012")
          + "\n|===";
    }
  },
  /** With characters that nobody sees between the digits, and a small x. */
  INVISIBLE {
    @Override
    String of(String number, Random random) {
      return number
          .toLowerCase(Locale.ROOT)
          .chars()
          .mapToObj(it -> Character.toString(it) + (random.nextInt(3) == 0 ? unseen(random) : ""))
          .collect(Collectors.joining());
    }
  },
  /** With marks of AsciiDoc around some of the digits. */
  MARKED_UP {
    @Override
    String of(String number, Random random) {
      List<String> pieces = pieces(number, 3, random);
      String mark = pick(random, "*", "**", "`", "#", "##", "_", "__", "+", "++", "`+");
      String end = mark.equals("`+") ? "+`" : mark;
      return pieces.get(0) + mark + pieces.get(1) + end + pieces.get(2);
    }
  },
  /** In the target of a link, the name of an attachment or an address. */
  FILE_NAME {
    @Override
    String of(String number, Random random) {
      return pick(random, "link:", "xref:", "image::", "https://nianbao.example/")
          + pick(random, "张三", "zhang-san-", "sfz", "ID", "scan_", "2012/", "")
          + number
          + pick(random, ".pdf", ".jpg", "-1.jpg", "_正面.png", "/index.html")
          + "[附件]";
    }
  },
  /** Broken by the end of a line, which may have a break of AsciiDoc. */
  LINE_BREAK {
    @Override
    String of(String number, Random random) {
      return String.join(
          pick(random, "\n", " +\n", " \n", "-\n", "\n  "), pieces(number, 2, random));
    }
  };

  abstract String of(String number, Random random);

  private static List<String> pieces(String number, int count, Random random) {
    int[] cuts = random.ints(1, number.length()).distinct().limit(count - 1L).sorted().toArray();
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int cut : cuts) {
      pieces.add(number.substring(from, cut));
      from = cut;
    }
    pieces.add(number.substring(from));
    return pieces;
  }

  private static String hyphen(Random random) {
    return pick(random, "-", "-", "–", "—", "－", "‑", "·", "・", " - ", "_");
  }

  private static String unseen(Random random) {
    return pick(random, "\u200B", "\u200D", "\u2060", "\uFEFF", "\u00AD", "\u202C", "\uFE0F");
  }

  private static String pick(Random random, String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private static int pick(Random random, int... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
