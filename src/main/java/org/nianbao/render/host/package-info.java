/** What hosts are to tell browsers of the site. */
@NullMarked
package org.nianbao.render.host;

import org.jspecify.annotations.NullMarked;
