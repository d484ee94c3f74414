package org.nianbao.derive.rollup;

import org.nianbao.model.Id;
import org.nianbao.model.Period;
import org.nianbao.model.Quantity;

/** A known figure that is added up; {@code period} is what it holds for. */
record Part(Id unit, Quantity quantity, Period period) {}
