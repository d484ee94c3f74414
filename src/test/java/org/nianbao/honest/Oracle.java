package org.nianbao.honest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.nianbao.honest.HonestSite.Report;

/** Asciidoctor alone: what it makes of a document is what its author means. */
final class Oracle implements AutoCloseable {

  private static final Map<String, String> SIMPLIFIED =
      Map.of(
          "note", "说明",
          "tip", "提示",
          "important", "重要",
          "caution", "注意",
          "warning", "警告",
          "table", "表",
          "figure", "图",
          "example", "例",
          "appendix", "附录");

  private static final Map<String, String> TRADITIONAL =
      Map.of(
          "note", "說明",
          "tip", "提示",
          "important", "重要",
          "caution", "注意",
          "warning", "警告",
          "table", "表",
          "figure", "圖",
          "example", "例",
          "appendix", "附錄");

  private final Asciidoctor asciidoctor;

  Oracle() {
    Logger.getLogger("asciidoctor").setLevel(Level.OFF);
    asciidoctor = Asciidoctor.Factory.create();
  }

  /** The body that a document has with nothing of ours between. */
  Element body(HonestSite site, Report report) throws IOException {
    Path file = site.path(report);
    boolean hant = report.composition().hant();
    var attributes = Attributes.builder();
    (hant ? TRADITIONAL : SIMPLIFIED)
        .forEach((name, word) -> attributes.attribute(name + "-caption", word + "@"));
    Metrics.inWords(hant).forEach(attributes::attribute);
    attributes.attribute("relfilesuffix", ".adoc");
    Options options =
        Options.builder()
            .safe(SafeMode.SAFE)
            .standalone(false)
            .baseDir(Objects.requireNonNull(file.getParent()).toFile())
            .attributes(attributes.build())
            .build();
    String html = asciidoctor.convert(Files.readString(file), options);
    return Jsoup.parseBodyFragment(html).body();
  }

  @Override
  public void close() {
    asciidoctor.close();
  }
}
