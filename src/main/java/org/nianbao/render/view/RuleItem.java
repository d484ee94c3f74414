package org.nianbao.render.view;

import java.util.List;

/**
 * A rule of the checker.
 *
 * @param code for example {@code NB401}; the id of its place on the page, too
 * @param severity on this site: {@code error} or {@code warning}
 * @param message what the checker says, with {@code …} for what it names
 * @param hint what to do, likewise
 * @param leeway what a site or a document may decide about it
 * @param broken an example with the fault; empty where there is none
 * @param valid the same put right
 */
public record RuleItem(
    String code,
    String title,
    String severity,
    String text,
    String message,
    String hint,
    String leeway,
    List<ExampleFile> broken,
    List<ExampleFile> valid) {}
