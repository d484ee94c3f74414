package org.nianbao.read;

import java.util.List;
import org.nianbao.work.Jobs;
import org.nianbao.work.Progress;

/** Converts many documents for a test, with as many converters as there are jobs. */
record Conversions(ConverterSource converters) {

  /** The results in the order of the manuscripts. */
  List<Converted> run(List<Manuscript> manuscripts, int jobs) {
    int many = jobs * ConverterPool.DOCUMENTS_PER_CONVERTER;
    try (ConverterPool pool = new ConverterPool(converters, many, jobs)) {
      return new Jobs(jobs, Progress.NONE).map(Progress.Stage.READ, manuscripts, pool::convert);
    }
  }
}
