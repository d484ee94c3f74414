package org.nianbao.cache;

/**
 * Where an entry lies.
 *
 * @param entry its number in {@link Heads}
 * @param segment the number of the segment that holds it
 * @param start of the entry, that is of its head
 * @param length of its value
 * @param checksum of its value
 */
record Span(int entry, int segment, long start, int length, int checksum) {}
