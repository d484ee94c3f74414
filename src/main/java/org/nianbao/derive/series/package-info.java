/** Figures over years, by indicator and by organisation. */
@NullMarked
package org.nianbao.derive.series;

import org.jspecify.annotations.NullMarked;
