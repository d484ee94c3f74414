package org.nianbao.render.view;

import java.util.List;

/** The page for addresses that do not exist. */
public record ErrorView(List<Link> ways) {}
