package org.nianbao.check;

import java.util.List;
import org.nianbao.cache.Digest;
import org.nianbao.cache.RecordCodec;
import org.nianbao.model.Figure;
import org.nianbao.model.Html;
import org.nianbao.model.Report;
import org.nianbao.model.Text;

/**
 * What a document says, in parts that change by themselves.
 *
 * @param outline of a report all but its figures, its summary and its text; of another document,
 *     all
 * @param figures those of a report
 * @param summary that of a report
 * @param text that of a report
 */
public record Facets(Digest outline, Digest figures, Digest summary, Digest text) {

  private static final Digest NONE = Digest.of(List.of());
  private static final RecordCodec<Report> OUTLINE = RecordCodec.of(Report.class, Texts.omitting());
  private static final RecordCodec<Figures> FIGURES = RecordCodec.of(Figures.class);

  private record Figures(List<Figure> figures) {}

  static Facets of(Report report) {
    Text text = report.text();
    Text headings = new Text(Html.EMPTY, text.sections(), Html.EMPTY, "", text.figures());
    Digest rest = Digest.of(OUTLINE.encode(report.with(headings).with(List.of())));
    return new Facets(
        Digest.of(List.of(rest.hex(), Integer.toString(report.figures().size()))),
        Digest.of(FIGURES.encode(new Figures(report.figures()))),
        Digest.of(List.of(text.summary())),
        Texts.digest(text));
  }

  /** Of a document that is no report; {@code codec} writes it in full. */
  static <T extends Record> Facets of(T value, RecordCodec<T> codec) {
    return new Facets(Digest.of(codec.encode(value)), NONE, NONE, NONE);
  }
}
