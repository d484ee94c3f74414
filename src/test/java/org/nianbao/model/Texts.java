package org.nianbao.model;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts for tests, with the markers that the sanitiser leaves. */
public final class Texts {

  private static final Pattern FIGURE = Pattern.compile("figure-([a-z0-9-]+)\"");

  private Texts() {}

  /** One paragraph of plain text; none where it is empty. */
  public static Text of(String plain) {
    return text(
        plain.isEmpty() ? Html.EMPTY : html("<p>" + plain + "</p>"), List.of(), Html.EMPTY, plain);
  }

  public static Text of(String plain, Section... sections) {
    return text(html("<p>" + plain + "</p>"), List.of(sections), Html.EMPTY, plain);
  }

  /** A text that refers to the figures whose anchors are in it. */
  public static Text text(Html lead, List<Section> sections, Html footnotes, String summary) {
    String all =
        Stream.concat(Stream.of(lead, footnotes), sections.stream().map(Section::body))
            .map(Html::value)
            .collect(Collectors.joining());
    Set<Id> figures =
        FIGURE.matcher(all).results().map(it -> new Id(it.group(1))).collect(Collectors.toSet());
    return new Text(lead, sections, footnotes, summary, figures);
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
