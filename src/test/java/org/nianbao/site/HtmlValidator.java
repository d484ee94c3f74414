package org.nianbao.site;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.regex.Pattern;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The Nu HTML checker over a whole site, offline and in this process. */
final class HtmlValidator {

  private static final String HTML = "http://s.validator.nu/html5-rdfalite.rnc";
  private static final String SVG = "http://s.validator.nu/svg-xhtml5-rdf-mathml.rnc";

  /** Within so many bytes a page must say its encoding. */
  private static final int ENCODING_WITHIN = 1024;

  /** The checker knows no {@code @supports selector()}, let alone the selectors asked for. */
  private static final Pattern NEWER =
      Pattern.compile("@supports selector\\([^{}]*\\{(?:[^{}]|\\{[^{}]*\\})*\\}");

  private final SiteFolder site;
  private final MarkupFindings findings = new MarkupFindings();

  private HtmlValidator(SiteFolder site) {
    this.site = site;
  }

  /** Errors and warnings of all pages, style sheets and drawings, sorted. */
  static SortedSet<MarkupFinding> check(SiteFolder site) {
    HtmlValidator validator = new HtmlValidator(site);
    try {
      validator.run();
    } catch (IOException | SAXException e) {
      throw new IllegalStateException("the Nu checker failed on " + site.folder(), e);
    }
    return validator.findings.all();
  }

  private void run() throws IOException, SAXException {
    SimpleDocumentValidator html = checker(HTML);
    each(site.pages(), it -> html.checkHtmlInputSource(page(it)));
    each(site.named(".css"), it -> html.checkCssInputSource(styles(it)));
    site.pages().stream().filter(it -> !saysEncoding(it)).forEach(this::missesEncoding);
    List<String> drawings = site.named(".svg");
    if (!drawings.isEmpty()) {
      SimpleDocumentValidator svg = checker(SVG);
      each(drawings, it -> svg.checkXmlFile(path(it)));
    }
  }

  /** A checker for many files; making one takes as long as checking a hundred pages. */
  private SimpleDocumentValidator checker(String schema) throws SAXException {
    SimpleDocumentValidator checker = new SimpleDocumentValidator(true, false, true);
    try {
      checker.setUpMainSchema(schema, findings);
    } catch (SAXException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("the Nu checker does not start", e);
    }
    checker.setUpValidatorAndParsers(findings, false, false);
    return checker;
  }

  private void each(List<String> files, Check check) throws IOException, SAXException {
    for (String file : files) {
      findings.begin(file);
      check.of(file);
    }
  }

  private File path(String file) {
    return site.path(file).toFile();
  }

  /** At an address of a host, as files of a disk are no site by whose policy they may be loaded. */
  private InputSource page(String file) throws FileNotFoundException {
    InputSource source = new InputSource(new FileInputStream(path(file)));
    source.setEncoding(StandardCharsets.UTF_8.name());
    source.setSystemId(BuiltSite.HOME + file);
    return source;
  }

  private InputSource styles(String file) {
    String known =
        NEWER.matcher(site.text(file)).replaceAll(it -> it.group().replaceAll("\\V", " "));
    InputSource source =
        new InputSource(new ByteArrayInputStream(known.getBytes(StandardCharsets.UTF_8)));
    source.setEncoding(StandardCharsets.UTF_8.name());
    source.setSystemId(path(file).toURI().toString());
    return source;
  }

  /**
   * The checker is told that pages are UTF-8, because its own guess needs an unpublished library.
   */
  private boolean saysEncoding(String page) {
    byte[] bytes = site.text(page).getBytes(StandardCharsets.UTF_8);
    String start =
        new String(bytes, 0, Math.min(bytes.length, ENCODING_WITHIN), StandardCharsets.ISO_8859_1);
    return start.toLowerCase(Locale.ROOT).contains("<meta charset=\"utf-8\">");
  }

  private void missesEncoding(String page) {
    findings.begin(page);
    findings.error("no <meta charset=\"utf-8\"> in the first " + ENCODING_WITHIN + " bytes");
  }

  private interface Check {
    void of(String file) throws IOException, SAXException;
  }
}
