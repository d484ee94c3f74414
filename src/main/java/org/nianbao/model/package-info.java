/** Immutable values of the domain, with no input, output, clock or locale. */
@NullMarked
package org.nianbao.model;

import org.jspecify.annotations.NullMarked;
