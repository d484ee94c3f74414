package org.nianbao.check;

import org.nianbao.model.Area;

/** Reads documents of type {@code area}. */
final class AreaReader {

  private static final int LAST = 999_999;

  private final Opener opener;

  AreaReader(Opener opener) {
    this.opener = opener;
  }

  Checked<Area> read(FiledDocument document) {
    Opener.Opened opened = opener.open(document);
    Header header = opened.header();
    return opened.as(
        new Area(
            document.id(),
            opened.title(),
            header.text("name-hant").orElse(opened.title()),
            header.text("name-en"),
            header.number("order").orElse(LAST),
            opened.script(),
            opened.body().text()));
  }
}
