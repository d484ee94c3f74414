/** What must hold for the figures of reports; one rule, one class, one code. */
@NullMarked
package org.nianbao.check.rules;

import org.jspecify.annotations.NullMarked;
