package org.nianbao.model;

/**
 * A tag as a report spells it.
 *
 * @param slug its address, the same for 简 and 繁 spellings: {@code gong-zi-ji-ti-xie-shang}
 */
public record Tag(Id slug, String name) {}
