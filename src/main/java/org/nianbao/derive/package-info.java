/**
 * Pure functions of the model; its packages never import each other, but may use the helpers here.
 */
@NullMarked
package org.nianbao.derive;

import org.jspecify.annotations.NullMarked;
