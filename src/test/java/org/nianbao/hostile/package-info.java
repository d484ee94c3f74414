/** What somebody with commit rights to the content may try, and that none of it works. */
@NullMarked
package org.nianbao.hostile;

import org.jspecify.annotations.NullMarked;
