/** What a run keeps for the next one, named by all that went into it; nothing depends on it. */
@NullMarked
package org.nianbao.cache;

import org.jspecify.annotations.NullMarked;
