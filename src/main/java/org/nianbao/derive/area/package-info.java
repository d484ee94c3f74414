/** Sections of all reports by area of work. */
@NullMarked
package org.nianbao.derive.area;

import org.jspecify.annotations.NullMarked;
