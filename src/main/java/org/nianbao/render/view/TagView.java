package org.nianbao.render.view;

import java.util.List;

/**
 * A tag.
 *
 * @param spellings how else reports spell it
 */
public record TagView(
    String name, List<String> spellings, int count, List<ReportItem> reports, Pager pager) {}
