package org.nianbao.render.jbake;

/**
 * A tag of a document.
 *
 * @param name the spelling under which the site lists it
 * @param address of its page, for example {@code tags/an-kang-bei/}
 */
public record DocumentTag(String name, String address) {}
