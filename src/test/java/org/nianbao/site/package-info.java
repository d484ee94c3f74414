/**
 * What a built site is checked with: links, markup, figures, a real browser, and equal bytes.
 *
 * <p>Tests of the repository's own site are marked {@link org.nianbao.site.SiteTest}, which builds
 * it once for all of them. The other tests here prove that each checker can fail.
 */
@NullMarked
package org.nianbao.site;

import org.jspecify.annotations.NullMarked;
