package org.nianbao.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The indicators of one area; {@code area} is absent for those that belong to none. */
public record IndicatorGroup(@Nullable Link area, List<IndicatorItem> indicators) {}
