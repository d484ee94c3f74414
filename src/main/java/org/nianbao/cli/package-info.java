/** Options, printing and exit codes; the only System.exit. */
@NullMarked
package org.nianbao.cli;

import org.jspecify.annotations.NullMarked;
