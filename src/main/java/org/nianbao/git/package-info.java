/** The repository that a site folder lies in: which commit it is of, and what others hold. */
@NullMarked
package org.nianbao.git;

import org.jspecify.annotations.NullMarked;
