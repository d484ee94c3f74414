package org.nianbao.check;

import java.util.List;
import org.nianbao.model.Page;
import org.nianbao.model.Script;
import org.nianbao.problem.Problems;

/** Reads documents of type {@code page}. */
final class PageReader {

  private final BodyReader bodies;
  private final Script usual;
  private final Problems problems;

  PageReader(BodyReader bodies, Script usual, Problems problems) {
    this.bodies = bodies;
    this.usual = usual;
    this.problems = problems;
  }

  Checked<Page> read(FiledDocument document) {
    Header header = new Header(document.raw(), problems);
    header.checkNames(Names.of(document.type()), List.of());
    String title = header.title();
    Script script = header.script(usual);
    Body body = bodies.read(document, script, Figures.NONE);
    return new Checked<>(document, new Page(document.id(), title, script, body.text()), body);
  }
}
