package org.nianbao.derive.area;

import org.nianbao.model.Report;
import org.nianbao.model.Section;

/** A section of a report that is about an area of work. */
public record AreaEntry(Report report, Section section) {}
