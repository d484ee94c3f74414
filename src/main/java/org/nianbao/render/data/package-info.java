/** Files that scripts read, beside the pages. */
@NullMarked
package org.nianbao.render.data;

import org.jspecify.annotations.NullMarked;
