package org.nianbao.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nianbao.cache.Digest;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problem;
import org.nianbao.problem.Problems;

/** The bytes of a file to its lines: strict UTF-8, any line ends, no character that is not text. */
final class SourceText {

  /** More forbidden characters of one file are not listed one by one. */
  static final int MAX_FORBIDDEN_REPORTED = 20;

  /** A larger file is no text that somebody wrote. */
  static final long MAX_BYTES = 1L << 20;

  private static final String MAX = "1 MiB";
  private static final char STAND_IN = '\uFFFD';

  /**
   * A file that was read.
   *
   * @param isText whether it has lines; false where it is too large, not UTF-8 or has a line that
   *     is too long, which was reported
   * @param bytes its size
   * @param digest that of the bytes which became these lines; absent where it is too large
   */
  record Read(boolean isText, List<String> lines, long bytes, Optional<Digest> digest) {}

  private SourceText() {}

  /** Reads and decodes; {@code file} is the path relative to the site folder. */
  static Read read(Path path, String file, Problems problems) {
    try {
      long size = Files.size(path);
      if (size > MAX_BYTES) {
        problems.add(Code.NB104, Place.of(file), MAX);
        return new Read(false, List.of(), 0, Optional.empty());
      }
      byte[] bytes = Files.readAllBytes(path);
      Optional<List<String>> lines = decode(file, bytes, problems);
      return new Read(
          lines.isPresent(), lines.orElse(List.of()), size, Optional.of(Digest.of(bytes)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The lines without line ends, a forbidden character replaced by U+FFFD; absent where the bytes
   * are not UTF-8 or a line is too long.
   */
  static Optional<List<String>> decode(String file, byte[] bytes, Problems problems) {
    int start = hasByteOrderMark(bytes) ? 3 : 0;
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out = CharBuffer.allocate(bytes.length - start);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    boolean malformed = decoder.decode(in, out, true).isError();
    List<String> lines = lines(out.flip().toString());
    if (malformed) {
      Place place = endOf(file, lines);
      EncodingGuess.of(bytes)
          .ifPresentOrElse(
              name -> problems.add(Code.NB101, place, name), () -> problems.add(Code.NB102, place));
      return Optional.empty();
    }
    List<Problem> tooLong = tooLong(file, lines);
    tooLong.forEach(problems::add);
    return tooLong.isEmpty()
        ? Optional.of(withoutForbidden(file, withoutLastEmpty(lines), problems))
        : Optional.empty();
  }

  /** Whatever reads lines, here already, must not meet one that it needs long for. */
  private static List<Problem> tooLong(String file, List<String> lines) {
    Excesses excesses = new Excesses();
    for (int i = 0; i < lines.size(); i++) {
      Place place = Place.of(file, i + 1);
      excesses.check(Bound.TEXT, lines.get(i).length(), place);
      excesses.check(Bound.BLANKS, longestRowOfBlanks(lines.get(i)), place);
    }
    return excesses.problems();
  }

  private static int longestRowOfBlanks(String line) {
    int longest = 0;
    int row = 0;
    for (int i = 0; i < line.length(); i++) {
      row = line.charAt(i) == ' ' || line.charAt(i) == '\t' ? row + 1 : 0;
      longest = Math.max(longest, row);
    }
    return longest;
  }

  private static boolean hasByteOrderMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char at = text.charAt(i);
      if (at == '\n' || at == '\r') {
        lines.add(text.substring(start, i));
        if (at == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    lines.add(text.substring(start));
    return lines;
  }

  private static Place endOf(String file, List<String> lines) {
    String last = lines.get(lines.size() - 1);
    return new Place(file, lines.size(), last.codePointCount(0, last.length()) + 1);
  }

  private static List<String> withoutLastEmpty(List<String> lines) {
    int last = lines.size() - 1;
    return lines.get(last).isEmpty() ? lines.subList(0, last) : lines;
  }

  private static List<String> withoutForbidden(String file, List<String> lines, Problems problems) {
    List<String> clean = new ArrayList<>(lines.size());
    int found = 0;
    for (String line : lines) {
      if (line.codePoints().allMatch(Signs::isPlain)) {
        clean.add(line);
        continue;
      }
      int[] signs = line.codePoints().toArray();
      int marks = 0;
      for (int i = 0; i < signs.length; i++) {
        marks = Signs.isMark(signs[i]) ? marks + 1 : 0;
        Optional<Code> fault = fault(signs, i, marks);
        if (fault.isPresent() && ++found <= MAX_FORBIDDEN_REPORTED) {
          problems.add(fault.get(), new Place(file, clean.size() + 1, i + 1), written(signs[i]));
        }
        if (Signs.isForbidden(signs[i]) || Signs.turns(signs[i])) {
          signs[i] = STAND_IN;
        }
      }
      clean.add(new String(signs, 0, signs.length));
    }
    return List.copyOf(clean);
  }

  /** {@code marks} is how many stand in a row up to here. */
  private static Optional<Code> fault(int[] signs, int at, int marks) {
    int sign = signs[at];
    if (Signs.isForbidden(sign) || marks == Signs.MAX_MARKS + 1) {
      return Optional.of(Code.NB108);
    }
    if (Signs.turns(sign)) {
      return Optional.of(Code.NB110);
    }
    return Signs.isInvisible(sign)
            && !Signs.isVariant(sign)
            && (isDigit(signs, at - 1) || isDigit(signs, at + 1))
        ? Optional.of(Code.NB111)
        : Optional.empty();
  }

  private static boolean isDigit(int[] signs, int at) {
    return at >= 0 && at < signs.length && Character.isDigit(signs[at]);
  }

  /** For example {@code U+202E}. */
  static String written(int sign) {
    return String.format(Locale.ROOT, "U+%04X", sign);
  }
}
