/**
 * The proof that what honest editors write comes through with its meaning unharmed.
 *
 * <p>{@link org.nianbao.honest.Piece pieces} of AsciiDoc, one construct each, are {@linkplain
 * org.nianbao.honest.Compositions composed} to whole documents. A build of a {@linkplain
 * org.nianbao.honest.HonestSite site} of these is compared with what the {@linkplain
 * org.nianbao.honest.Oracle oracle} makes of them, as {@linkplain org.nianbao.honest.Transcript
 * transcripts} that differ only in what is {@linkplain org.nianbao.honest.Permitted permitted}.
 */
@NullMarked
package org.nianbao.honest;

import org.jspecify.annotations.NullMarked;
