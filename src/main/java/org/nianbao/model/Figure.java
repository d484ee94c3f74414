package org.nianbao.model;

import java.util.Optional;
import org.nianbao.problem.Place;

/**
 * What a report states for an indicator.
 *
 * @param quantity absent where the report says that the figure is unknown ({@code ?})
 * @param asOf the day or period that it holds for, where that is not the report's period
 */
public record Figure(
    Id indicator, Optional<Quantity> quantity, Optional<Period> asOf, Place source) {}
