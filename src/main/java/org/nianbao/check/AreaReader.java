package org.nianbao.check;

import java.util.List;
import org.nianbao.model.Area;
import org.nianbao.model.Script;
import org.nianbao.problem.Problems;

/** Reads documents of type {@code area}. */
final class AreaReader {

  private static final int LAST = 999_999;

  private final BodyReader bodies;
  private final Script usual;
  private final Problems problems;

  AreaReader(BodyReader bodies, Script usual, Problems problems) {
    this.bodies = bodies;
    this.usual = usual;
    this.problems = problems;
  }

  Checked<Area> read(FiledDocument document) {
    Header header = new Header(document.raw(), problems);
    header.checkNames(Names.of(document.type()), List.of());
    Status.read(document, problems);
    String name = header.title();
    Script script = header.script(usual);
    Body body = bodies.read(document, script, Figures.NONE);
    Area area =
        new Area(
            document.id(),
            name,
            header.text("name-hant").orElse(name),
            header.text("name-en"),
            header.number("order").orElse(LAST),
            script,
            body.text());
    return new Checked<>(document, area, body);
  }
}
