package org.nianbao.check.prose;

import java.util.Optional;
import org.nianbao.model.Quantity;
import org.nianbao.model.Unit;

/**
 * A number with its unit that was typed in a text.
 *
 * @param start where it begins, with words such as 约 or 超过
 * @param number where the digits begin
 * @param end behind the unit, or behind 左右
 * @param unit also where the number cannot be judged
 * @param quantity absent where the number is only a limit, such as 至少 57 宗 or 57 宗以上
 */
record Typed(int start, int number, int end, Unit unit, Optional<Quantity> quantity) {}
