/** Measures the product beside its peers, on made-up sites of any size. */
@NullMarked
package org.nianbao.bench;

import org.jspecify.annotations.NullMarked;
