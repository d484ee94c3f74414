package org.nianbao.model;

import java.util.Optional;

/**
 * A top-level section of a report.
 *
 * @param anchor its id on the report's page, without a marker
 * @param body its text without the heading
 */
public record Section(String anchor, String title, Optional<Id> area, Html body) {}
