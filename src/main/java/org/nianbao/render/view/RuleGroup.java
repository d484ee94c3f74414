package org.nianbao.render.view;

import java.util.List;

/**
 * Rules on one subject.
 *
 * @param topic the heading is message {@code topic.<topic>}
 */
public record RuleGroup(String topic, List<RuleItem> rules) {}
