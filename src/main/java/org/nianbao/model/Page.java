package org.nianbao.model;

/** A page of free text, such as 关于本站. */
public record Page(Id id, String title, Script script, Text text) {}
