package org.nianbao.render.view;

/**
 * A finding of the checker that stands as it is, and why.
 *
 * @param anchor the id of the note on its page, without {@code #}
 * @param subject what it is about: the id of an indicator, or a year
 * @param sentence what the figures are and by how much they differ, without a full stop
 * @param reason as the author of the document wrote it
 * @param rule the explanation of the rule
 */
public record WaivedNote(
    String anchor, String subject, String sentence, String reason, Link rule) {}
