package org.nianbao.problem;

import java.util.Optional;

/**
 * What a code means, for those to whom the sentence of a problem does not say enough.
 *
 * @param title a few words
 * @param text two to five sentences: what is meant and what is not, and why it matters
 * @param message the sentence of its problems, with {@code …} for what they name
 * @param hint what to do about them, likewise
 * @param leeway what a site or a document may decide about it, and how
 */
public record Explanation(
    Code code,
    String title,
    String text,
    String message,
    String hint,
    String leeway,
    Optional<Example> example) {}
