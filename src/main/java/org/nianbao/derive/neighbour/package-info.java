/** Which reports stand beside a report. */
@NullMarked
package org.nianbao.derive.neighbour;

import org.jspecify.annotations.NullMarked;
