package org.nianbao.check;

import java.time.LocalDate;

/**
 * What is to be published.
 *
 * @param today reports dated later are future ones
 */
public record CheckOptions(LocalDate today, boolean drafts, boolean future) {}
