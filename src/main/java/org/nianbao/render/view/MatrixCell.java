package org.nianbao.render.view;

import org.jspecify.annotations.Nullable;

/**
 * How an organisation stands with its report on a year.
 *
 * @param standing {@code reported}, {@code late}, {@code missing}, {@code none} or {@code absent}
 * @param address of the report, if there is one
 */
public record MatrixCell(String standing, @Nullable String address) {}
