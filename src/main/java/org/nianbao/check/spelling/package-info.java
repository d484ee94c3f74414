/** Words in either script: made equal, sorted, turned into addresses, guessed. */
@NullMarked
package org.nianbao.check.spelling;

import org.jspecify.annotations.NullMarked;
