/** Numbers with units, as editors write them. */
@NullMarked
package org.nianbao.check.quantity;

import org.jspecify.annotations.NullMarked;
