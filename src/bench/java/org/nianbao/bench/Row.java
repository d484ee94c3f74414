package org.nianbao.bench;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.DoubleStream;

/**
 * What was measured of one thing at one size.
 *
 * @param runs those that did what they should; none where there is nothing to compare
 * @param remarks how it was run, why it was not, and which runs failed
 */
record Row(int reports, String name, List<Measurement> runs, List<String> remarks) {

  private static final double NANOS = 1e9;

  Row {
    runs = List.copyOf(runs);
    remarks = List.copyOf(remarks);
  }

  /** The median, in seconds; as are the others. */
  OptionalDouble wall() {
    return median(walls().boxed().toList());
  }

  OptionalDouble shortest() {
    return walls().min();
  }

  OptionalDouble longest() {
    return walls().max();
  }

  /** The median, in seconds. */
  OptionalDouble cpu() {
    return median(runs.stream().map(it -> it.cpu().toNanos() / NANOS).toList());
  }

  /** In bytes, of the run that needed most: a machine must have that much. */
  OptionalLong peak() {
    return runs.stream().flatMapToLong(it -> it.peak().stream()).max();
  }

  private DoubleStream walls() {
    return runs.stream().mapToDouble(it -> it.wall().toNanos() / NANOS);
  }

  static OptionalDouble median(Collection<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    if (sorted.isEmpty()) {
      return OptionalDouble.empty();
    }
    int half = sorted.size() / 2;
    return OptionalDouble.of(
        sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2);
  }
}
