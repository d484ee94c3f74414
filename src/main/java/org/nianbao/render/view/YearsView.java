package org.nianbao.render.view;

import java.util.List;

/** All years, newest first. */
public record YearsView(List<YearItem> years) {}
