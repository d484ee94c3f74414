package org.nianbao.bench;

import java.io.IOException;
import java.util.List;

/** A program that makes something of the reports: ours, or one that ours is compared with. */
interface Peer {

  /** What stands in the table where it cannot be measured. */
  String name();

  /** Lays its content down, which is not measured, and says what is measured, in this order. */
  List<Task> tasks(Lane lane) throws Absent, IOException, InterruptedException;
}
