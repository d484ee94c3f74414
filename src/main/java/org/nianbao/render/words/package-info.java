/** The words of the site's interface. */
@NullMarked
package org.nianbao.render.words;

import org.jspecify.annotations.NullMarked;
