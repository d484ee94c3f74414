package org.nianbao.render.jbake;

import java.time.LocalDate;
import java.util.Optional;
import org.nianbao.cache.Digest;

/**
 * A page that a view and the templates became in an earlier run.
 *
 * @param bytes the digest of what was printed
 * @param documents that of all documents of the site, where the template asked for any
 * @param today the day of that run, where the template asked for it
 */
record KeptPage(Digest bytes, Optional<Digest> documents, Optional<LocalDate> today) {}
