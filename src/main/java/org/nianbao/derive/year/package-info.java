/** The archive of reports by year. */
@NullMarked
package org.nianbao.derive.year;

import org.jspecify.annotations.NullMarked;
