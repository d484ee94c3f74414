/** Tags in all their spellings, with the reports that carry them. */
@NullMarked
package org.nianbao.derive.tag;

import org.jspecify.annotations.NullMarked;
