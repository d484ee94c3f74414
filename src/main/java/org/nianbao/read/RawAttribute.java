package org.nianbao.read;

import org.nianbao.problem.Place;

/**
 * A header attribute as written.
 *
 * @param name in lower case, as Asciidoctor has it
 * @param value without surrounding blanks; lines continued with {@code \} are joined by a blank
 * @param nameAt where the name begins
 * @param valueAt where the value begins, or the end of the line where it is empty
 */
public record RawAttribute(String name, String value, Place nameAt, Place valueAt) {}
