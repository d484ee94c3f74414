package org.nianbao.model;

/** The years in which an organisation belongs to a parent. */
public record Tenure(Id parent, YearRange years) {}
