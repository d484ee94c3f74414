package org.nianbao.read;

import java.util.List;
import org.nianbao.cache.Digest;
import org.nianbao.problem.Problems;

/** The texts of a site's documents, converted when they are asked for. */
public interface Bodies extends AutoCloseable {

  /** For documents that are open already. */
  Bodies OPEN =
      new Bodies() {
        @Override
        public RawDocument open(RawDocument document, Problems problems) {
          return document;
        }

        @Override
        public boolean mayConvert() {
          return false;
        }

        @Override
        public List<Digest> included(RawDocument opened) {
          return List.of();
        }

        @Override
        public boolean isIncluded(RawDocument document, List<String> files, List<Digest> digests) {
          return true;
        }

        @Override
        public List<String> files(RawDocument document) {
          return document.files();
        }

        @Override
        public void close() {}
      };

  /** As {@link RawSite#open}. */
  RawDocument open(RawDocument document, Problems problems);

  /** Whether a document may have to be converted, which takes a while the first time. */
  boolean mayConvert();

  /** The digests of the files that an opened document includes, in their order. */
  List<Digest> included(RawDocument opened);

  /**
   * Whether the files that a document included in an earlier run are what they were.
   *
   * @param files the document and, behind it, those files
   * @param digests of those files alone
   */
  boolean isIncluded(RawDocument document, List<String> files, List<Digest> digests);

  /** The document and the files that it is known to include. */
  List<String> files(RawDocument document);

  /** Ends what converts documents. */
  @Override
  void close();
}
