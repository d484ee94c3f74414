package org.nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problem;
import org.nianbao.problem.Problems;

/** Whatever the bytes of a document are, its header is read where it stands, or refused. */
final class HeaderFuzz {

  private static final String FILE = "content/reports/liaobu-town/2012.adoc";

  /** What the scanner takes out, so that it is not there when the header is read again. */
  private static final Set<Code> TAKEN_OUT = Set.of(Code.NB214, Code.NB219);

  private HeaderFuzz() {}

  public static void fuzzerTestOneInput(byte[] input) {
    Problems decoding = new Problems();
    Optional<List<String>> lines = SourceText.decode(FILE, input, decoding);
    assertThat(lines.isEmpty() && decoding.isEmpty()).isFalse();
    lines.ifPresent(HeaderFuzz::scan);
  }

  private static void scan(List<String> lines) {
    Problems problems = new Problems();
    Header header = HeaderScanner.scan(FILE, lines, problems);
    leavesTheLines(lines, header);
    header.title().ifPresent(it -> standsThere(it, lines, "doctitle"));
    header.attributes().forEach(it -> standsThere(it, lines, nameAt(it.nameAt(), lines)));
    assertThat(header.attributes().size()).isLessThanOrEqualTo((int) Bound.ENTRIES.most());
    problems.all().forEach(it -> isWithin(it.place(), lines));
    isTheSameWhenReadAgain(header, problems);
  }

  /** No line is gone or new: each is as it was, but for blanks at its end, or a comment. */
  private static void leavesTheLines(List<String> lines, Header header) {
    assertThat(header.lines()).hasSameSizeAs(lines);
    for (int i = 0; i < lines.size(); i++) {
      String line = header.lines().get(i);
      assertThat(line.equals("//") || lines.get(i).startsWith(line)).isTrue();
      assertThat(line.equals("//") || lines.get(i).substring(line.length()).isBlank()).isTrue();
    }
  }

  private static void standsThere(RawAttribute attribute, List<String> lines, String name) {
    assertThat(attribute.name()).isEqualTo(name);
    isWithin(attribute.nameAt(), lines);
    isWithin(attribute.valueAt(), lines);
    assertThat(attribute.valueAt().line()).isEqualTo(attribute.nameAt().line());
    assertThat(attribute.valueAt().compareTo(attribute.nameAt())).isGreaterThanOrEqualTo(0);
    String value = attribute.value();
    assertThat(value).isEqualTo(value.strip());
    String rest = from(attribute.valueAt(), lines).strip();
    // A value may go on in the next line.
    String first = rest.replaceFirst("(?:^| )[\\\\+]$", "").strip();
    assertThat(value.startsWith(first) || rest.startsWith(value)).isTrue();
  }

  private static String nameAt(Place place, List<String> lines) {
    String rest = from(place, lines);
    int end = rest.indexOf(':', 1);
    assertThat(end).isPositive();
    return HeaderLine.attributeName(rest.substring(0, end));
  }

  private static String from(Place place, List<String> lines) {
    String line = lines.get(place.line() - 1);
    return line.substring(line.offsetByCodePoints(0, place.column() - 1));
  }

  private static void isWithin(Place place, List<String> lines) {
    assertThat(place.file()).isEqualTo(FILE);
    assertThat(place.line()).isBetween(1, lines.size());
    String line = lines.get(place.line() - 1);
    assertThat(place.column()).isBetween(1, line.codePointCount(0, line.length()) + 1);
  }

  private static void isTheSameWhenReadAgain(Header header, Problems problems) {
    Problems again = new Problems();
    Header same = HeaderScanner.scan(FILE, header.lines(), again);
    assertThat(same).isEqualTo(header);
    assertThat(again.sorted())
        .isEqualTo(
            problems.sorted().stream()
                .filter(it -> !TAKEN_OUT.contains(it.code()))
                .collect(Collectors.toList()));
    assertThat(again.all().stream().map(Problem::code)).doesNotContainAnyElementsOf(TAKEN_OUT);
  }
}
