package org.nianbao.render.view;

import java.util.List;

/**
 * An organisation in a {@link Matrix}.
 *
 * @param depth how many of those above it stand in the same matrix
 */
public record MatrixRow(Link organisation, int depth, boolean sample, List<MatrixCell> cells) {}
