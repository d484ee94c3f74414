/** Views to files through JBake and FreeMarker, which no other room knows. */
@NullMarked
package org.nianbao.render.jbake;

import org.jspecify.annotations.NullMarked;
