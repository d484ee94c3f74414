package org.nianbao.bench;

import java.nio.file.Path;
import java.util.List;

/** The least that it takes to write our site, were all of it known. */
final class Copy implements Peer {

  static final String NAME = "复制网站 · plain copy of the site";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Task> tasks(Lane lane) {
    Path copy = lane.folder().resolve("copy");
    return List.of(
        new Task(
            NAME,
            round -> lane.clear(copy),
            List.of("cp", "-R", lane.published().toString(), copy.toString()),
            lane.folder(),
            round -> Folders.needPages(copy, lane.corpus().reports()),
            List.of("cp -R")));
  }
}
