package org.nianbao.git;

/**
 * What a site folder was taken from.
 *
 * @param id of the commit, in hexadecimal digits
 * @param isChanged whether the sources in the folder are not as that commit has them
 */
public record Commit(String id, boolean isChanged) {}
