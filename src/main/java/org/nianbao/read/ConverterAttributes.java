package org.nianbao.read;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.asciidoctor.Attributes;
import org.asciidoctor.AttributesBuilder;

/** The document attributes that a document cannot change, and the words that it can. */
final class ConverterAttributes {

  private static final Map<String, String> FIXED =
      Map.ofEntries(
          Map.entry("attribute-missing", "skip"),
          Map.entry("backend", "html5"),
          Map.entry("docdate", ""),
          Map.entry("docdatetime", ""),
          Map.entry("docdir", ""),
          Map.entry("docname", ""),
          Map.entry("doctime", ""),
          Map.entry("doctype", "article"),
          Map.entry("docyear", ""),
          Map.entry("htmlsyntax", "html"),
          Map.entry("idprefix", "_"),
          Map.entry("idseparator", "_"),
          Map.entry("localdate", ""),
          Map.entry("localdatetime", ""),
          Map.entry("localtime", ""),
          Map.entry("localyear", ""),
          Map.entry("max-include-depth", Integer.toString(Includes.MAX_DEPTH)),
          // A link to a document keeps the document's name, as a link in the source has it.
          Map.entry("relfileprefix", ""),
          Map.entry("relfilesuffix", ".adoc"),
          Map.entry("sectids", ""),
          Map.entry("user-home", ""));

  private static final List<String> OFF =
      List.of(
          "allow-uri-read",
          "cache-uri",
          "compat-mode",
          "data-uri",
          "docinfo",
          "docinfo1",
          "docinfo2",
          "experimental",
          "icons",
          "sectanchors",
          "sectlinks",
          "sectnums",
          "showtitle",
          "source-highlighter",
          "toc",
          "toc2");

  private static final Pattern METRIC_ENTRY =
      Pattern.compile(
          ":!?(" + Manuscript.METRIC_PREFIX + "[^:!]+)!?:(?:[ \\t].*)?", Pattern.DOTALL);

  private ConverterAttributes() {}

  static Attributes of(Manuscript manuscript) {
    AttributesBuilder attributes = Attributes.builder();
    FIXED.forEach(attributes::attribute);
    OFF.forEach(name -> attributes.attribute(name + "!", ""));
    // A name that ends in @ may be set anew by the document.
    Captions.of(manuscript.language())
        .forEach((name, word) -> attributes.attribute(name, word + "@"));
    for (String name : metricsOfTheBody(manuscript)) {
      attributes.attribute(name + "!", "");
    }
    manuscript
        .metrics()
        .forEach(
            (name, value) ->
                attributes.attribute(Manuscript.METRIC_PREFIX + name, marked(name, value)));
    return attributes.build();
  }

  /** What a metric that is set behind the header would put into the text is in no figure. */
  private static Set<String> metricsOfTheBody(Manuscript manuscript) {
    Set<String> names = new TreeSet<>();
    for (String line : manuscript.lines()) {
      if (line.startsWith(":")) {
        Matcher matcher = METRIC_ENTRY.matcher(line);
        if (matcher.matches()) {
          names.add(HeaderLine.attributeName(matcher.group(1)));
        }
      }
    }
    manuscript.metrics().keySet().forEach(name -> names.remove(Manuscript.METRIC_PREFIX + name));
    return names;
  }

  static String marked(String name, String value) {
    return MetricMark.OPEN + name + MetricMark.SPLIT + escaped(value) + MetricMark.CLOSE;
  }

  /** Also what would end a value in an attribute list, such as that of an image. */
  private static String escaped(String value) {
    StringBuilder escaped = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char at = value.charAt(i);
      switch (at) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"', '\'', ',', '=' -> escaped.append("&#").append((int) at).append(';');
        default -> escaped.append(at);
      }
    }
    return escaped.toString();
  }
}
