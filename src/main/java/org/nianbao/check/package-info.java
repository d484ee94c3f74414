/** Raw values to the model, or every problem; the only door into the model. */
@NullMarked
package org.nianbao.check;

import org.jspecify.annotations.NullMarked;
