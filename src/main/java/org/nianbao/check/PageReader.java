package org.nianbao.check;

import org.nianbao.model.Page;

/** Reads documents of type {@code page}. */
final class PageReader {

  private final Opener opener;

  PageReader(Opener opener) {
    this.opener = opener;
  }

  Checked<Page> read(FiledDocument document) {
    Opener.Opened opened = opener.open(document);
    return opened.as(
        new Page(document.id(), opened.title(), opened.script(), opened.body().text()));
  }
}
