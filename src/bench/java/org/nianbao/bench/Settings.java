package org.nianbao.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is to be measured.
 *
 * @param product the folder with {@code pom.xml}, whose jar is built
 * @param sizes numbers of reports, rising
 * @param runs of each thing, where one does not take very long
 * @param jobs how many documents are converted at once
 * @param peers the ids of those that are measured; empty: all
 */
record Settings(Path product, List<Integer> sizes, int runs, int jobs, List<String> peers) {

  /** With fewer there are no districts with branches. */
  private static final int FEWEST = 60;

  Settings {
    sizes = sizes.stream().sorted().distinct().toList();
    peers = List.copyOf(peers);
    if (sizes.isEmpty() || sizes.get(0) < FEWEST) {
      throw new IllegalArgumentException("bench.sizes must be at least " + FEWEST);
    }
    if (runs < 1 || jobs < 1) {
      throw new IllegalArgumentException("bench.runs and bench.jobs must be at least 1");
    }
  }

  /** From {@code bench.sizes}, {@code bench.runs}, {@code bench.jobs} and {@code bench.peers}. */
  static Settings of(Path product, Properties properties) {
    return new Settings(
        product,
        words(properties.getProperty("bench.sizes", "1000,10000")).map(Integer::valueOf).toList(),
        Integer.parseInt(properties.getProperty("bench.runs", "3")),
        words(properties.getProperty("bench.jobs", ""))
            .findFirst()
            .map(Integer::valueOf)
            .orElseGet(() -> Runtime.getRuntime().availableProcessors()),
        words(properties.getProperty("bench.peers", "")).toList());
  }

  /** Where outputs that are no longer needed wait until nothing is measured any more. */
  Path old() {
    return product.resolve("target/bench/old");
  }

  /** Whether a peer was asked for. */
  boolean wants(String id) {
    return peers.isEmpty() || peers.contains(id);
  }

  /** A misspelt peer must not look as if it were absent. */
  void refuseAllBut(Set<String> known) {
    if (!known.containsAll(peers)) {
      throw new IllegalArgumentException("bench.peers may be some of " + known);
    }
  }

  private static Stream<String> words(String text) {
    return Stream.of(text.split(",", -1)).map(String::strip).filter(it -> !it.isEmpty());
  }
}
