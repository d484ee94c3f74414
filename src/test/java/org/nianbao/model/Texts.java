package org.nianbao.model;

import java.util.Arrays;
import java.util.List;

/** Texts for tests, with the markers that the sanitiser leaves. */
public final class Texts {

  private Texts() {}

  /** One paragraph of plain text; none where it is empty. */
  public static Text of(String plain) {
    return new Text(
        plain.isEmpty() ? Html.EMPTY : html("<p>" + plain + "</p>"), List.of(), Html.EMPTY, plain);
  }

  public static Text of(String plain, Section... sections) {
    return new Text(html("<p>" + plain + "</p>"), List.of(sections), Html.EMPTY, plain);
  }

  /** A section about areas of work, with its id that of the first of them. */
  public static Section section(String title, String body, String... areas) {
    List<Id> ids = Arrays.stream(areas).map(Id::new).toList();
    String heading = "_" + title;
    String anchor = ids.isEmpty() ? heading : ids.get(0).value();
    return new Section(anchor, title, heading, new Html(title), ids, html(body));
  }

  /** HTML in which {@code {root}} and {@code {anchor}} stand for the markers. */
  public static Html html(String value) {
    return new Html(
        value
            .replace("{root}", String.valueOf(Html.ROOT))
            .replace("{anchor}", String.valueOf(Html.ANCHOR)));
  }
}
