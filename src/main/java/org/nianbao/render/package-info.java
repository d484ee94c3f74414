/** Model and derived values to views, views to pages. */
@NullMarked
package org.nianbao.render;

import org.jspecify.annotations.NullMarked;
