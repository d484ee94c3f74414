package org.nianbao.check;

import java.util.Arrays;
import java.util.Optional;
import org.nianbao.check.spelling.Folding;
import org.nianbao.model.Organisation;
import org.nianbao.model.OrganisationKind;
import org.nianbao.problem.Problems;

/** Reads documents of type {@code organisation}. */
final class OrganisationReader {

  private final Opener opener;
  private final ParentsReader parents;

  OrganisationReader(Opener opener, Problems problems) {
    this.opener = opener;
    this.parents = new ParentsReader(problems);
  }

  Checked<Organisation> read(FiledDocument document) {
    Opener.Opened opened = opener.open(document);
    Header header = opened.header();
    return opened.as(
        new Organisation(
            document.id(),
            opened.title(),
            header.text("short-name").orElse(opened.title()),
            Folding.pinyin(opened.title()),
            header
                .oneOf(
                    "kind",
                    OrganisationKind::parse,
                    Arrays.stream(OrganisationKind.values()).map(OrganisationKind::id).toList(),
                    Optional.empty())
                .orElse(OrganisationKind.ENTERPRISE),
            parents.read(header),
            header.text("place"),
            header.years(),
            header.flag("sample"),
            opened.script(),
            opened.body().text()));
  }
}
