/** What the sentences and tables of a report say about its figures. */
@NullMarked
package org.nianbao.check.prose;

import org.jspecify.annotations.NullMarked;
