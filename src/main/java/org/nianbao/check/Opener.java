package org.nianbao.check;

import java.util.List;
import java.util.stream.Stream;
import org.nianbao.check.prose.Claim;
import org.nianbao.model.Script;
import org.nianbao.problem.Problems;

/** Reads what every type of document has; reports add figures before their text is read. */
final class Opener {

  private final BodyReader bodies;
  private final Script usual;
  private final Problems problems;

  /**
   * @param usual the script of documents that do not name theirs
   */
  Opener(BodyReader bodies, Script usual, Problems problems) {
    this.bodies = bodies;
    this.usual = usual;
    this.problems = problems;
  }

  /** What every document has. */
  record Opened(
      FiledDocument document,
      Status status,
      Header header,
      String title,
      Script script,
      Figures figures,
      Body body) {

    <T> Checked<T> as(T value) {
      return as(value, List.of());
    }

    <T> Checked<T> as(T value, List<Claim> claims) {
      return new Checked<>(document, status, value, body.references(), claims);
    }
  }

  /** Opens a document that has no figures. */
  Opened open(FiledDocument document) {
    return open(document, List.of(), Figures.NONE);
  }

  /** {@code prefixes} begin the names of attributes that go on with that of an indicator. */
  Opened open(FiledDocument document, List<String> prefixes, Figures figures) {
    Header header = new Header(document.raw(), problems);
    header.checkNames(
        Names.of(document.type()),
        Stream.concat(prefixes.stream(), Stream.of(Names.WAIVE)).toList());
    Status status = Status.read(document, problems);
    String title = header.title();
    Script script = header.script(usual);
    return new Opened(
        document, status, header, title, script, figures, bodies.read(document, script, figures));
  }
}
