/** How much is done at once, and how far it has come. */
@NullMarked
package org.nianbao.work;

import org.jspecify.annotations.NullMarked;
