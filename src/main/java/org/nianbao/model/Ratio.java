package org.nianbao.model;

/** An indicator that is the share of one indicator in another. */
public record Ratio(Id numerator, Id denominator) {}
