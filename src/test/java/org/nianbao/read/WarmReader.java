package org.nianbao.read;

import java.nio.file.Path;
import java.util.Set;
import org.nianbao.cache.Cache;
import org.nianbao.problem.Problems;
import org.nianbao.work.Jobs;

/** Reads one folder again and again with one converter, whose start takes longer than its work. */
public final class WarmReader implements AutoCloseable {

  private final Path source;
  private final Converter converter;

  public WarmReader(Path source) {
    this.source = source;
    this.converter = new AsciidoctorConverter(source);
  }

  public RawSite read(Problems problems) {
    return SiteReader.read(source, Cache.none(), LeftOpen::new, Jobs.one(), Set.of(), problems);
  }

  @Override
  public void close() {
    converter.close();
  }

  private final class LeftOpen implements Converter {

    @Override
    public Converted convert(Manuscript manuscript) {
      return converter.convert(manuscript);
    }

    @Override
    public void close() {}
  }
}
