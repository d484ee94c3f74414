/** The tree of organisations with their reports. */
@NullMarked
package org.nianbao.derive.organisation;

import org.jspecify.annotations.NullMarked;
