package org.nianbao.render.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.cache.Cache;
import org.nianbao.cache.Digest;
import org.nianbao.cache.Pack;
import org.nianbao.cache.RecordCodec;
import org.nianbao.render.jbake.PageSink;
import org.nianbao.work.Jobs;
import org.nianbao.work.Progress;

/** Gives files of data to the sink of the pages; those whose ingredients are as before stay. */
public final class DataFiles {

  private static final RecordCodec<Known> CODEC = RecordCodec.of(Known.class);

  private record Known(Digest bytes) {}

  private final String program;
  private final Pack kept;
  private final Optional<Digest> outline;
  private final PageSink sink;

  private DataFiles(Cache cache, Optional<Digest> outline, PageSink sink) {
    this.program = cache.program();
    this.kept = cache.pack("pages");
    this.outline = outline;
    this.sink = sink;
  }

  /**
   * Gives all files.
   *
   * @param outline changes with all that goes into them but the ingredients that they name; absent
   *     where every file is to be made
   */
  public static void give(
      List<DataFile> files, Optional<Digest> outline, PageSink sink, Cache cache, Jobs jobs) {
    DataFiles all = new DataFiles(cache, outline, sink);
    jobs.inSilence()
        .map(
            Progress.Stage.RENDER,
            files,
            it -> {
              all.give(it);
              return it;
            });
  }

  private void give(DataFile file) {
    Optional<Digest> key = outline.map(it -> key(file, it));
    boolean there =
        key.flatMap(kept::find)
            .flatMap(CODEC::decode)
            .filter(it -> sink.reuse(file.file(), it.bytes()))
            .isPresent();
    if (!there) {
      Digest bytes = sink.give(file.file(), file.text().get());
      key.ifPresent(it -> kept.keep(it, CODEC.encode(new Known(bytes))));
    }
  }

  private Digest key(DataFile file, Digest known) {
    List<String> all = new ArrayList<>(List.of(program, CODEC.schema(), file.file(), known.hex()));
    all.addAll(file.ingredients().get());
    return Digest.of(all);
  }
}
