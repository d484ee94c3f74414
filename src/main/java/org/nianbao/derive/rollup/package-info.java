/** What the figures of an organisation's children add up to. */
@NullMarked
package org.nianbao.derive.rollup;

import org.jspecify.annotations.NullMarked;
