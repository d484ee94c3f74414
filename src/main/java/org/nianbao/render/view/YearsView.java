package org.nianbao.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All years.
 *
 * @param years newest first; on the first page only
 * @param matrix who reported when: a part of all organisations; absent where there are none
 */
public record YearsView(List<CountedLink> years, @Nullable Matrix matrix, Pager pager) {}
