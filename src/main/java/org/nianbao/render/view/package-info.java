/** What templates see: plain records of text, links and ready HTML, one per page kind. */
@NullMarked
package org.nianbao.render.view;

import org.jspecify.annotations.NullMarked;
