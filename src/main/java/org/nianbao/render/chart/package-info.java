/** Where the marks of a chart stand: numbers and years become places in a picture. */
@NullMarked
package org.nianbao.render.chart;

import org.jspecify.annotations.NullMarked;
