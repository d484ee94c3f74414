package org.nianbao.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.nianbao.model.Organisation;
import org.nianbao.model.OrganisationKind;
import org.nianbao.model.Script;
import org.nianbao.problem.Problems;

/** Reads documents of type {@code organisation}. */
final class OrganisationReader {

  private final BodyReader bodies;
  private final Script usual;
  private final Problems problems;

  OrganisationReader(BodyReader bodies, Script usual, Problems problems) {
    this.bodies = bodies;
    this.usual = usual;
    this.problems = problems;
  }

  Checked<Organisation> read(FiledDocument document) {
    Header header = new Header(document.raw(), problems);
    header.checkNames(Names.of(document.type()), List.of());
    Status.read(document, problems);
    String name = header.title();
    Script script = header.script(usual);
    Body body = bodies.read(document, script, Figures.NONE);
    Organisation organisation =
        new Organisation(
            document.id(),
            name,
            header.text("short-name").orElse(name),
            Folding.pinyin(name),
            header
                .oneOf(
                    "kind",
                    OrganisationKind::parse,
                    Arrays.stream(OrganisationKind.values()).map(OrganisationKind::id).toList(),
                    Optional.empty())
                .orElse(OrganisationKind.ENTERPRISE),
            header.id("parent"),
            header.text("place"),
            header.years(),
            header.flag("sample"),
            script,
            body.text());
    return new Checked<>(document, organisation, body);
  }
}
