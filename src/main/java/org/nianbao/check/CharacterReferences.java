package org.nianbao.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problems;
import org.nianbao.read.RawDocument;
import org.nianbao.read.Signs;
import org.nianbao.read.Sources;

/**
 * What may not stand in a text may not stand there as a reference either: that to U+202E turns the
 * direction, and that to U+E000 would forge the mark of a figure.
 */
final class CharacterReferences {

  private static final Pattern REFERENCE =
      Pattern.compile(
          "&(?:#0*([0-9]{1,8})(?![0-9])"
              + "|#[xX]0*([0-9a-fA-F]{1,6})(?![0-9a-fA-F])"
              + "|(lrm|rlm)(?![0-9a-zA-Z]));?");

  private static final String STAND_IN = "\uFFFD";
  private static final int MAX_REPORTED = 20;

  private final RawDocument document;
  private final Sources sources;
  private final Problems problems;

  /** How often each reference was found, as it is written. */
  private final Map<String, Integer> found = new HashMap<>();

  private int reported;

  private CharacterReferences(RawDocument document, Sources sources, Problems problems) {
    this.document = document;
    this.sources = sources;
    this.problems = problems;
  }

  /** The document's HTML without such references, each of which is reported. */
  static String without(RawDocument document, Sources sources, Problems problems) {
    String html = document.html();
    return html.contains("&#") || html.contains("&lrm") || html.contains("&rlm")
        ? new CharacterReferences(document, sources, problems).replaced(html)
        : html;
  }

  private String replaced(String html) {
    return REFERENCE.matcher(html).replaceAll(it -> Matcher.quoteReplacement(replaced(it)));
  }

  private String replaced(MatchResult reference) {
    int sign = sign(reference);
    boolean turns = Signs.turns(sign);
    // Browsers read C1 controls as the signs of Windows, and white space is none of these.
    boolean control = Character.isISOControl(sign);
    boolean fine = control && (sign >= 0x80 || Character.isWhitespace(sign));
    if (fine || !(turns || Signs.isForbidden(sign)) || sign > Character.MAX_CODE_POINT) {
      return reference.group();
    }
    if (++reported <= MAX_REPORTED) {
      problems.add(
          turns ? Code.NB110 : Code.NB108, place(reference.group()), "U+%04X".formatted(sign));
    }
    return STAND_IN;
  }

  private static int sign(MatchResult reference) {
    if (reference.group(3) != null) {
      return reference.group(3).equals("lrm") ? 0x200E : 0x200F;
    }
    return reference.group(1) != null
        ? Integer.parseInt(reference.group(1))
        : Integer.parseInt(reference.group(2), 16);
  }

  /** Of the next one that is written so, or of the document where an attribute wrote it. */
  private Place place(String written) {
    int before = found.merge(written, 1, Integer::sum) - 1;
    for (String file : document.files()) {
      List<String> lines = sources.of(file);
      for (int line = 0; line < lines.size(); line++) {
        String text = lines.get(line);
        for (int at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1)) {
          if (before-- == 0) {
            return new Place(file, line + 1, text.codePointCount(0, at) + 1);
          }
        }
      }
    }
    return document.place();
  }
}
