/** The parts of pages with their examples, for those who change templates. */
@NullMarked
package org.nianbao.render.gallery;

import org.jspecify.annotations.NullMarked;
