/** Finds personal numbers, in the source and in what is to be published, and prints none. */
@NullMarked
package org.nianbao.check.privacy;

import org.jspecify.annotations.NullMarked;
