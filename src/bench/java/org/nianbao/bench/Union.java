package org.nianbao.bench;

/**
 * An organisation of the corpus.
 *
 * @param number 0 is the one at the top
 * @param parent the number of the one above; -1 at the top
 */
record Union(
    int number, int parent, String id, String name, String shortName, String kind, boolean hant) {

  boolean isLeaf() {
    return !kind.equals(Federation.CITY) && !kind.equals(Federation.COUNTY);
  }
}
