package org.nianbao.read;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.nianbao.problem.Problems;

/**
 * All that was read.
 *
 * @param settings jbake.properties by key, in the order of the keys
 * @param documents sorted by path, with their headers alone
 * @param files all other regular files under the content folder, as paths relative to it, in
 *     Unicode normal form C
 * @param sources the text of every document and include, for excerpts
 * @param images the pictures among the other files
 * @param bodies opens documents
 */
public record RawSite(
    SortedMap<String, RawSetting> settings,
    List<RawDocument> documents,
    SortedSet<String> files,
    Sources sources,
    Images images,
    Bodies bodies)
    implements AutoCloseable {

  public RawSite {
    documents = List.copyOf(documents);
  }

  /** A site whose documents are open already. */
  public RawSite(
      SortedMap<String, RawSetting> settings,
      List<RawDocument> documents,
      SortedSet<String> files,
      Sources sources) {
    this(settings, documents, files, sources, Images.none(), Bodies.OPEN);
  }

  /**
   * The same document with what became of its text. It is not kept in memory, as all of them would
   * not fit; may be called from several threads.
   */
  public RawDocument open(RawDocument document, Problems problems) {
    return bodies.open(document, problems);
  }

  @Override
  public void close() {
    bodies.close();
  }
}
