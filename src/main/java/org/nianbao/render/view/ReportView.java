package org.nianbao.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report with all that is known of it.
 *
 * @param lang of the text
 * @param organisationPath from the topmost parent to the organisation itself
 * @param period for example {@code 2012年} or {@code 2011年6月30日至12月31日}
 * @param periodKind {@code calendar-year}, {@code other-year} (such as a school year) or {@code
 *     part}
 * @param yearBasis {@code stated}, {@code inferred} or {@code assigned}
 * @param body ready HTML: everything below the title
 * @param parts figures of which the report states all parts, as bars
 * @param compare its figures beside others, with those of the report before it chosen already;
 *     absent where it has none
 * @param waived the findings of the checker that stand
 * @param contents the headings of the text, with addresses on this page ({@code #…})
 * @param source the file, for those who want to correct something
 * @param previous the same organisation's report before this one
 * @param next the one after it
 * @param further other documents of the same organisation and year, at most {@code 20}
 * @param sameYear reports of other organisations of the same year, at most {@code 8}
 * @param yearLink the page of the year, with the number of its reports
 */
public record ReportView(
    String title,
    String lang,
    int year,
    List<Link> organisationPath,
    String organisationKind,
    String period,
    String periodKind,
    String yearBasis,
    @Nullable String yearBasisNote,
    boolean person,
    @Nullable String authorRole,
    String date,
    @Nullable String signedBy,
    @Nullable String signedOn,
    @Nullable String notes,
    boolean sample,
    List<Metric> metrics,
    List<PartsChart> parts,
    @Nullable Link compare,
    List<WaivedNote> waived,
    List<HeadingItem> contents,
    Prose body,
    List<Link> tags,
    List<Link> areas,
    String source,
    @Nullable Link previous,
    @Nullable Link next,
    List<Link> further,
    List<ReportItem> sameYear,
    CountedLink yearLink) {}
