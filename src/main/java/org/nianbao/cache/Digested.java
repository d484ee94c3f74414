package org.nianbao.cache;

/** Something too large to be written down with the record that holds it. */
public interface Digested {

  Digest digest();
}
