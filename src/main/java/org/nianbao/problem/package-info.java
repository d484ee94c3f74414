/** How a fault is named, placed and worded; all are collected before anyone decides. */
@NullMarked
package org.nianbao.problem;

import org.jspecify.annotations.NullMarked;
