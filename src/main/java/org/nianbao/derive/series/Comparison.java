package org.nianbao.derive.series;

import org.nianbao.derive.Change;

/** A figure set against the one before it that it can be compared with. */
public record Comparison(Point before, Change change) {}
