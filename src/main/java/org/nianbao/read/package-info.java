/** Files to raw values with places; judges nothing; the only room that knows Asciidoctor. */
@NullMarked
package org.nianbao.read;

import org.jspecify.annotations.NullMarked;
