/** The same site, built by the real program wherever and however it may run. */
@NullMarked
package org.nianbao.everywhere;

import org.jspecify.annotations.NullMarked;
