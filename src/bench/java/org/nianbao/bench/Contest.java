package org.nianbao.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measures all peers at one size, in rounds, so that a slow minute of the machine hits all. */
final class Contest {

  /** What takes longer is measured once. */
  private static final Duration LONG = Duration.ofMinutes(10);

  /** A peer with what was measured of it so far. */
  private static final class Team {
    private final List<Entry> entries = new ArrayList<>();
    private boolean failed;
  }

  /** A task with what was measured of it so far. */
  private static final class Entry {
    private final Task task;
    private final int number;
    private final List<Measurement> runs = new ArrayList<>();
    private final List<String> remarks;

    Entry(Task task, int number) {
      this.task = task;
      this.number = number;
      this.remarks = new ArrayList<>(task.remarks());
    }

    boolean isLong() {
      return runs.stream().anyMatch(it -> it.wall().compareTo(LONG) > 0);
    }
  }

  private final Lane lane;
  private final Meter meter;
  private final PrintStream progress;
  private final List<Team> teams = new ArrayList<>();
  private final List<Row> absent = new ArrayList<>();
  private int tasks;

  Contest(Lane lane, PrintStream progress) {
    this.lane = lane;
    this.meter = new Meter(lane.folder().resolve("logs"));
    this.progress = progress;
  }

  /** In the order of the peers, those that could not be measured last. */
  List<Row> run(List<Peer> peers) throws IOException, InterruptedException {
    for (Peer peer : peers) {
      prepare(peer);
    }
    for (int round = 0; round < lane.settings().runs(); round++) {
      for (int i = 0; i < teams.size(); i++) {
        run(teams.get((i + round) % teams.size()), round);
      }
    }
    List<Row> rows = new ArrayList<>();
    for (Team team : teams) {
      team.entries.forEach(it -> rows.add(row(it.task.name(), it.runs, it.remarks)));
    }
    rows.addAll(absent);
    return rows;
  }

  private void prepare(Peer peer) throws IOException, InterruptedException {
    progress.printf(
        Locale.ROOT, "%,d reports: preparing %s%n", lane.corpus().reports(), peer.name());
    try {
      Team team = new Team();
      for (Task task : peer.tasks(lane)) {
        tasks++;
        team.entries.add(new Entry(task, tasks));
      }
      teams.add(team);
    } catch (Absent why) {
      absent.add(row(peer.name(), List.of(), List.of(why.why())));
    }
  }

  /** After a failure, what the peer does next would not be what it is measured for. */
  private void run(Team team, int round) throws IOException, InterruptedException {
    for (Entry entry : team.entries) {
      if (team.failed || entry.isLong()) {
        continue;
      }
      try {
        run(entry, round);
      } catch (RunFailed failure) {
        team.failed = true;
        String why = failure.why().replace(lane.product().toString(), "…");
        entry.remarks.add("失败 · failed: " + why);
        tell(entry, round, "failed: " + why);
      }
    }
  }

  private void run(Entry entry, int round) throws RunFailed, IOException, InterruptedException {
    Task task = entry.task;
    task.before().prepare(round);
    String name = "task-%d-round-%d".formatted(entry.number, round + 1);
    Measurement run = meter.run(name, task.command(), task.directory());
    task.after().check(round);
    entry.runs.add(run);
    tell(entry, round, String.format(Locale.ROOT, "%.2f s", run.wall().toMillis() / 1e3));
    if (entry.isLong()) {
      entry.remarks.add("只测一次 · measured once");
    }
  }

  private void tell(Entry entry, int round, String what) {
    progress.printf(
        Locale.ROOT,
        "%,d reports, round %d of %d: %s: %s%n",
        lane.corpus().reports(),
        round + 1,
        lane.settings().runs(),
        entry.task.name(),
        what);
  }

  private Row row(String name, List<Measurement> runs, List<String> remarks) {
    return new Row(lane.corpus().reports(), name, runs, remarks);
  }
}
