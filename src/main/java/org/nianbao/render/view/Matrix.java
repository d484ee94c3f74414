package org.nianbao.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Organisations by years: who reported.
 *
 * @param years from old to new; each row has a cell for each
 * @param dueDays how many days after the end of its period a report is in time; 0 where none is
 *     late
 * @param rest how many organisations it leaves out, and where they are; absent where none
 */
public record Matrix(
    List<Integer> years, List<MatrixRow> rows, int dueDays, @Nullable CountedLink rest) {}
