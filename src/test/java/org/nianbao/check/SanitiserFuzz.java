package org.nianbao.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.nianbao.check.quantity.Units;
import org.nianbao.model.Figure;
import org.nianbao.model.Html;
import org.nianbao.model.Id;
import org.nianbao.model.Qualifier;
import org.nianbao.model.Quantity;
import org.nianbao.model.ReportKey;
import org.nianbao.model.Script;
import org.nianbao.model.Section;
import org.nianbao.model.Text;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problems;
import org.nianbao.read.Images;
import org.nianbao.read.RawDocument;
import org.nianbao.read.Sources;

/**
 * Whatever HTML a document becomes, a browser finds in what is published of it nothing but what the
 * policy allows. The lists stand here once more, so that a slip in those of the product shows.
 */
final class SanitiserFuzz {

  private static final String PATH = "content/reports/binhe/2023.adoc";
  private static final List<String> SOURCE = List.of("= 总结", "", "== 维权", "", "受理信访 57 宗。");
  private static final Set<String> PICTURES = Set.of("reports/binhe/he-ying.png");
  private static final Set<String> FILES =
      Set.of("reports/binhe/he-ying.png", "reports/binhe/年 表.pdf", "reports/binhe/x.svg");

  private static final Set<String> ELEMENTS =
      words(
          "a abbr b blockquote br caption cite code col colgroup data dd del details div dl dt em"
              + " h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s samp small span strong sub"
              + " summary sup table tbody td tfoot th thead tr u ul var");

  /** Of every element, then of one. */
  private static final Set<String> ATTRIBUTES =
      words(
          "class id lang title a.href data.value details.open img.src img.srcset img.sizes img.alt"
              + " img.width img.height img.loading ol.start ol.type ol.reversed td.colspan"
              + " td.rowspan th.colspan th.rowspan");

  private static final Set<String> SCHEMES = words("http https mailto tel");
  private static final Pattern SCHEME =
      Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):.*", Pattern.DOTALL);

  private static final Pattern TURNING =
      Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

  private SanitiserFuzz() {}

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }

  public static void fuzzerTestOneInput(byte[] input) {
    String html = new String(input, UTF_8);
    List<Html> parts = parts(text(html));
    isPublishable(parts);
    if (!TURNING.matcher(html).find()) {
      holdsNoneThatTurns(parts);
    }
    changesNothingTwice(html);
  }

  private static Text text(String html) {
    Sources sources = new Sources(Map.of(PATH, SOURCE));
    ReportKey key = new ReportKey(new Id("binhe"), 2023, Optional.empty());
    FiledDocument document =
        new FiledDocument(
            DocumentType.REPORT,
            key.organisation(),
            Optional.of(key),
            new RawDocument(PATH, Optional.empty(), List.of(), List.of(PATH), html));
    Quantity quantity =
        new Quantity(Qualifier.MORE_THAN, new BigDecimal("57"), Units.find("宗").orElseThrow(), "宗");
    Figure figure =
        new Figure(new Id("petitions"), Optional.of(quantity), Optional.empty(), Place.of(PATH, 3));
    return new BodyReader(
            new Documents(List.of(document), sources),
            new TreeSet<>(FILES),
            Images.none(),
            Set.of(new Id("rights-protection")),
            sources,
            new Problems())
        .read(document, Script.HANS, new Figures(Map.of("petitions", figure), List.of(figure)))
        .text();
  }

  private static List<Html> parts(Text text) {
    List<Html> parts = new ArrayList<>(List.of(text.lead(), text.footnotes()));
    for (Section section : text.sections()) {
      parts.add(section.heading());
      parts.add(section.body());
    }
    return parts;
  }

  /** What is refused as a sign does not come in as a reference. */
  private static void holdsNoneThatTurns(List<Html> parts) {
    for (Html part : parts) {
      assertThat(Parser.unescapeEntities(part.value(), false)).doesNotContainPattern(TURNING);
    }
  }

  private static void isPublishable(List<Html> parts) {
    for (Html part : parts) {
      isSafe(Jsoup.parseBodyFragment(part.value()).body(), true);
    }
  }

  /** What was written down is read again, as a browser reads it. */
  private static void isSafe(Element body, boolean linked) {
    for (Node node : body.nodeStream().toList()) {
      if (node instanceof Element element) {
        if (!element.equals(body)) {
          assertThat(ELEMENTS).contains(element.normalName());
        }
        for (Attribute attribute : element.attributes()) {
          isSafe(element, attribute, linked);
        }
      } else {
        assertThat(node).isInstanceOf(TextNode.class);
      }
    }
  }

  private static void isSafe(Element element, Attribute attribute, boolean linked) {
    String name = attribute.getKey();
    assertThat(ATTRIBUTES).containsAnyOf(name, element.normalName() + "." + name);
    if (name.equals("href")) {
      leadsNowhereElse(attribute.getValue(), linked);
    } else if (linked && name.equals("src")) {
      assertThat(PICTURES).contains(attribute.getValue().substring(1));
      assertThat(attribute.getValue().charAt(0)).isEqualTo(Html.ROOT);
    } else if (linked && name.equals("srcset")) {
      assertThat(attribute.getValue()).startsWith(Html.ROOT + "reports/binhe/");
    } else if (linked && name.equals("id")) {
      assertThat(attribute.getValue())
          .startsWith(String.valueOf(Html.ANCHOR))
          .doesNotMatch(".*\\s.*");
      String own = attribute.getValue().substring(1);
      assertThat(own.startsWith("nb-")).isFalse();
      assertThat(own.startsWith("figure-") && !own.equals("figure-petitions")).isFalse();
    }
  }

  /** As the URL standard reads an address: without controls around it and breaks within. */
  private static void leadsNowhereElse(String written, boolean linked) {
    String address =
        written.replaceAll("[\\t\\n\\r]", "").replaceAll("^[\\x00-\\x20]+", "").replace('\\', '/');
    Matcher scheme = SCHEME.matcher(address);
    if (scheme.matches()) {
      assertThat(SCHEMES).contains(scheme.group(1).toLowerCase(Locale.ROOT));
    } else if (linked) {
      assertThat(address).matches("(?s)[" + Html.ROOT + "#].*");
      assertThat(address.substring(1)).doesNotStartWith("/");
    }
  }

  /**
   * Nothing is left to take out, neither in the elements themselves nor once they are read again.
   */
  private static void changesNothingTwice(String html) {
    Problems problems = new Problems();
    Document once = new Sanitiser(locator(), problems).clean(Jsoup.parseBodyFragment(html));
    String written = written(once);
    isSafe(once.body(), false);
    Problems again = new Problems();
    assertThat(written(new Sanitiser(locator(), again).clean(once))).isEqualTo(written);
    assertThat(again.isEmpty()).isTrue();
    Document reread = Jsoup.parseBodyFragment(written);
    isSafe(reread.body(), false);
    new Sanitiser(locator(), again).clean(reread);
    assertThat(again.isEmpty()).isTrue();
    assertThat(problems.all()).allMatch(it -> it.code() == Code.NB508);
  }

  private static String written(Document document) {
    document.outputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.xhtml);
    return document.body().html();
  }

  private static Locator locator() {
    return new Locator(
        new RawDocument(PATH, Optional.empty(), List.of(), List.of(PATH), ""),
        new Sources(Map.of(PATH, SOURCE)));
  }
}
