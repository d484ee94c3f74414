package org.nianbao.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.nianbao.check.prose.Passage;
import org.nianbao.check.spelling.Suggestion;
import org.nianbao.model.Addresses;
import org.nianbao.model.Figure;
import org.nianbao.model.Html;
import org.nianbao.model.Id;
import org.nianbao.model.Script;
import org.nianbao.model.Section;
import org.nianbao.model.Text;
import org.nianbao.problem.Code;
import org.nianbao.problem.Problems;
import org.nianbao.read.Images;
import org.nianbao.read.LineMark;
import org.nianbao.read.Sources;

/** Turns the converted HTML of a document into the text of a page: clean, linked, in sections. */
final class BodyReader {

  /** Only serves to tell relative links from others; never appears anywhere. */
  private static final String BASE = "https://nianbao.invalid/";

  private final Documents documents;
  private final SortedSet<String> files;
  private final Images images;
  private final Set<Id> areas;
  private final Sources sources;
  private final Problems problems;

  BodyReader(
      Documents documents,
      SortedSet<String> files,
      Images images,
      Set<Id> areas,
      Sources sources,
      Problems problems) {
    this.documents = documents;
    this.files = files;
    this.images = images;
    this.areas = areas;
    this.sources = sources;
    this.problems = problems;
  }

  Body read(FiledDocument document, Script script, Figures figures) {
    Locator locator = new Locator(document.raw(), sources);
    String html = CharacterReferences.without(document.raw(), sources, problems);
    Document written = Jsoup.parseBodyFragment(html, BASE);
    LinkReader links = new LinkReader(document, documents, files, images, locator, problems);
    links.readIn(written.body());
    Document clean = new Sanitiser(locator, problems).clean(written);
    clean.outputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.xhtml);
    Element body = clean.body();
    List<Passage> passages =
        document.type() == DocumentType.REPORT
            ? PassageReader.read(body, figures, locator)
            : List.of();
    new MetricReferences(figures, script, locator, problems).replaceIn(body);
    String summary = Summary.of(body);
    Set<String> anchors = new HashSet<>();
    List<Section> sections = sections(body, document.type(), locator, anchors);
    Html footnotes = footnotes(body, anchors);
    Html lead = lead(body, anchors);
    return new Body(
        new Text(lead, sections, footnotes, summary, mentioned(figures, anchors)),
        new References(anchors, links.attachments(), links.pictures().shown(), links.pending()),
        passages);
  }

  private static Set<Id> mentioned(Figures figures, Set<String> anchors) {
    return figures.inOrder().stream()
        .map(Figure::indicator)
        .filter(it -> anchors.contains(Addresses.figureAnchor(it)))
        .collect(Collectors.toSet());
  }

  private List<Section> sections(
      Element body, DocumentType type, Locator locator, Set<String> anchors) {
    Set<String> taken = ids(body);
    List<Section> sections = new ArrayList<>();
    for (Element element : Walk.childrenOfClass(body, "sect1")) {
      List<Id> roles = type == DocumentType.REPORT ? areas(element, locator) : List.of();
      List<Element> headings = Walk.children(element, "h2");
      if (headings.isEmpty()) {
        continue;
      }
      Element heading = headings.get(0);
      String headingAnchor = heading.id();
      String anchor = headingAnchor;
      if (!roles.isEmpty() && taken.add(roles.get(0).value())) {
        anchor = roles.get(0).value();
      }
      String title = title(heading);
      heading.remove();
      anchors.addAll(List.of(anchor, headingAnchor));
      sections.add(
          new Section(
              anchor,
              title,
              headingAnchor,
              html(heading, anchors),
              roles,
              content(element, anchors)));
      element.remove();
    }
    return sections;
  }

  /** Without the numbers of its footnotes. */
  private static String title(Element heading) {
    Element title = heading.clone();
    Walk.elements(title).stream()
        .filter(it -> it.normalName().equals("sup") && it.hasClass("footnote"))
        .forEach(Element::remove);
    return title.text();
  }

  private List<Id> areas(Element section, Locator locator) {
    Set<Id> found = new LinkedHashSet<>();
    for (String role : section.classNames()) {
      if (role.equals("sect1") || LineMark.isMark(role)) {
        continue;
      }
      if (Id.isValid(role) && areas.contains(new Id(role))) {
        found.add(new Id(role));
      } else {
        problems.add(
            Code.NB305,
            locator.findRole(section, role),
            role,
            Suggestion.nearestOrAll(role, areas.stream().map(Id::value).toList()));
      }
    }
    return List.copyOf(found);
  }

  private static Html lead(Element body, Set<String> anchors) {
    List<Element> preambles = ownChildrenWithId(body, "preamble");
    if (!preambles.isEmpty()) {
      Walk.childrenOfClass(preambles.get(0), "sectionbody").forEach(Element::unwrap);
      preambles.get(0).unwrap();
    }
    return html(body, anchors);
  }

  private static Html content(Element block, Set<String> anchors) {
    List<Element> inner = Walk.childrenOfClass(block, "sectionbody");
    return html(inner.isEmpty() ? block : inner.get(0), anchors);
  }

  private static Html footnotes(Element body, Set<String> anchors) {
    List<Element> footnotes = ownChildrenWithId(body, "footnotes");
    if (footnotes.isEmpty()) {
      return Html.EMPTY;
    }
    Element first = footnotes.get(0);
    first.remove();
    Walk.elements(first).stream()
        .filter(it -> it.normalName().equals("hr"))
        .forEach(Element::remove);
    return html(first, anchors);
  }

  /** Those of Asciidoctor itself: what an author gives such an id has a class, too. */
  private static List<Element> ownChildrenWithId(Element body, String id) {
    return Walk.childrenWithId(body, id).stream().filter(it -> !it.hasAttr("class")).toList();
  }

  /** What stands inside an element, whose own id is lost; adds the others to the anchors. */
  private static Html html(Element element, Set<String> anchors) {
    element.removeAttr("id");
    for (Element part : Walk.elements(element)) {
      Sanitiser.dropClasses(part);
      if (part.hasAttr("id")) {
        anchors.add(part.id());
        part.attr("id", Html.ANCHOR + part.id());
      }
    }
    return new Html(element.html().strip());
  }

  private static Set<String> ids(Element root) {
    return Walk.elements(root).stream()
        .filter(it -> it.hasAttr("id"))
        .map(Element::id)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
