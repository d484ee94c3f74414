package org.nianbao.render.pages;

import java.util.List;
import java.util.stream.Stream;
import org.nianbao.model.Addresses;
import org.nianbao.render.jbake.PageDraft;
import org.nianbao.render.view.ErrorView;

/** The page that a host shows for every address that does not exist. */
final class NotFoundPage {

  private NotFoundPage() {}

  static Stream<PageDraft> of(Edition edition) {
    Links links = edition.links();
    Head head =
        new Head(
            "error404",
            Addresses.NOT_FOUND,
            edition.text("title.not-found"),
            edition.text("description.not-found"),
            "",
            List.of(links.home()),
            false);
    return Stream.of(
        head.anywhere(
            edition,
            new ErrorView(
                List.of(
                    links.home(),
                    links.organisations(),
                    links.years(),
                    links.indicators(),
                    links.tags()))));
  }
}
