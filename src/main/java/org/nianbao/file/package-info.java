/** What a file says of itself by its name and its bytes, for those who read and who publish it. */
@NullMarked
package org.nianbao.file;

import org.jspecify.annotations.NullMarked;
