/**
 * Finds every substring of a text, across 简 and 繁: folds texts, and makes the index that a page
 * searches without a server. {@code docs/search.md} describes its files.
 */
@NullMarked
package org.nianbao.search;

import org.jspecify.annotations.NullMarked;
