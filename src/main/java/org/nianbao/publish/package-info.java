/** Finished files to the output folder: staged, then swapped in; knows no pages. */
@NullMarked
package org.nianbao.publish;

import org.jspecify.annotations.NullMarked;
