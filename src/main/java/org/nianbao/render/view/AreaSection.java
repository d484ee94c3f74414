package org.nianbao.render.view;

/**
 * A section of a report, on the page of its area.
 *
 * @param report leads to the section itself
 * @param body ready HTML
 */
public record AreaSection(
    Link report,
    Link organisation,
    int year,
    String title,
    String lang,
    boolean sample,
    Prose body) {}
