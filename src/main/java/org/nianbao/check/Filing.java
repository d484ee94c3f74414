package org.nianbao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.check.spelling.Folding;
import org.nianbao.check.spelling.Suggestion;
import org.nianbao.model.Id;
import org.nianbao.model.ReportKey;
import org.nianbao.problem.Code;
import org.nianbao.problem.Problems;
import org.nianbao.read.RawAttribute;
import org.nianbao.read.RawDocument;

/** Decides by folder and file name what a document is, and that its type says the same. */
final class Filing {

  private static final String CONTENT = "content/";

  /** Pages that the site itself makes below {@code /about/}. */
  private static final Set<String> RESERVED_PAGES = Set.of("rules");

  private static final String EXTENSION = ".adoc";
  private static final Pattern REPORT_NAME = Pattern.compile("((?:19|20)\\d{2})(?:-(.+))?");

  private final Problems problems;

  Filing(Problems problems) {
    this.problems = problems;
  }

  List<FiledDocument> file(List<RawDocument> documents) {
    List<FiledDocument> filed = new ArrayList<>();
    for (RawDocument document : documents) {
      file(document).ifPresent(filed::add);
    }
    return filed;
  }

  private Optional<FiledDocument> file(RawDocument document) {
    checkType(document);
    if (!document.path().endsWith(EXTENSION)) {
      String name = document.path().substring(document.path().lastIndexOf('/') + 1);
      problems.add(Code.NB107, document.place(), name, name.toLowerCase(Locale.ROOT));
      return Optional.empty();
    }
    String[] parts = relative(document.path()).split("/", -1);
    Optional<DocumentType> type = DocumentType.ofFolder(parts[0]);
    int depth = type.filter(it -> it == DocumentType.REPORT).isPresent() ? 3 : 2;
    if (type.isEmpty() || parts.length != depth) {
      problems.add(Code.NB106, document.place(), document.path());
      return Optional.empty();
    }
    String name = parts[depth - 1];
    if (type.get() == DocumentType.PAGE && RESERVED_PAGES.contains(name)) {
      problems.add(Code.NB109, document.place(), name + EXTENSION, "/about/" + name + "/");
      return Optional.empty();
    }
    return type.get() == DocumentType.REPORT
        ? report(document, parts[1], name)
        : id(document, name)
            .map(it -> new FiledDocument(type.get(), it, Optional.empty(), document));
  }

  private Optional<FiledDocument> report(RawDocument document, String folder, String name) {
    Optional<Id> organisation = id(document, folder);
    Matcher matcher = REPORT_NAME.matcher(name);
    if (!matcher.matches()) {
      problems.add(Code.NB107, document.place(), name + EXTENSION, "2012.adoc、2012-ban-nian.adoc");
      return Optional.empty();
    }
    String variant = matcher.group(2);
    if (variant != null && !Id.isValid(variant)) {
      problems.add(
          Code.NB107, document.place(), name + EXTENSION, matcher.group(1) + "-ban-nian.adoc");
      return Optional.empty();
    }
    return organisation.map(
        id ->
            new FiledDocument(
                DocumentType.REPORT,
                id,
                Optional.of(
                    new ReportKey(
                        id,
                        Integer.parseInt(matcher.group(1)),
                        Optional.ofNullable(variant).map(Id::new))),
                document));
  }

  private Optional<Id> id(RawDocument document, String name) {
    if (Id.isValid(name)) {
      return Optional.of(new Id(name));
    }
    String slug = Folding.slug(name);
    problems.add(Code.NB107, document.place(), name, Id.isValid(slug) ? slug : "liaobu-town");
    return Optional.empty();
  }

  private void checkType(RawDocument document) {
    Optional<RawAttribute> written = document.attribute("jbake-type");
    if (written.isEmpty() || written.get().value().isEmpty()) {
      problems.add(
          Code.NB202,
          written.map(RawAttribute::nameAt).orElse(document.place()),
          String.join("、", DocumentType.ids()));
      return;
    }
    String value = written.get().value();
    Optional<DocumentType> type = DocumentType.parse(value);
    if (type.isEmpty()) {
      problems.add(
          Code.NB203,
          written.get().valueAt(),
          value,
          Suggestion.nearestOrAll(value.toLowerCase(Locale.ROOT), DocumentType.ids()));
      return;
    }
    String folder = relative(document.path()).split("/", -1)[0];
    if (DocumentType.ofFolder(folder).isPresent() && !type.get().folder().equals(folder)) {
      problems.add(
          Code.NB215, written.get().valueAt(), value, CONTENT + type.get().folder() + "/", folder);
    }
  }

  /** The path below {@code content/} without the extension. */
  private static String relative(String path) {
    return path.substring(CONTENT.length(), path.length() - EXTENSION.length());
  }
}
