package org.nianbao;

import java.util.Optional;

/**
 * What was found of an edition.
 *
 * @param findings all that is not as it should be
 * @param files how many files the edition lists; 0 where there is no list
 * @param rebuilt the commit from which it was made again; absent where it was not
 */
public record VerifyResult(BuildResult findings, int files, Optional<String> rebuilt) {}
