package org.nianbao.render.view;

import java.util.List;

/**
 * All that the checker looks for.
 *
 * @param main what readers come for: figures, text, coverage, personal data
 * @param rest what editors alone see
 * @param pages the pages of free text
 */
public record RulesView(List<RuleGroup> main, List<RuleGroup> rest, List<Link> pages) {}
