package org.nianbao.check;

import java.util.List;
import org.nianbao.cache.Digest;
import org.nianbao.check.prose.Claim;
import org.nianbao.problem.Problem;

/**
 * What is kept of a document's examination for the next run: {@link Checked} without what is known
 * of the document anyway.
 *
 * @param files the document and the files that it includes
 * @param includes the digests of the latter
 */
record Kept<T>(
    Status status,
    T value,
    References references,
    List<Claim> claims,
    List<Problem> problems,
    List<String> files,
    List<Digest> includes,
    Facets facets) {}
