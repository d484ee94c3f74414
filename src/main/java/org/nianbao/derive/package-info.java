/** Pure functions of the model; its packages never import each other. */
@NullMarked
package org.nianbao.derive;

import org.jspecify.annotations.NullMarked;
