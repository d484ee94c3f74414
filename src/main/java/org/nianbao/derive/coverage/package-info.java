/** Who should have reported and did not. */
@NullMarked
package org.nianbao.derive.coverage;

import org.jspecify.annotations.NullMarked;
