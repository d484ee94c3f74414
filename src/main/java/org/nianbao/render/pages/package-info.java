/** One class per kind of page: from the site and what is derived of it to views. */
@NullMarked
package org.nianbao.render.pages;

import org.jspecify.annotations.NullMarked;
