package org.nianbao.render.jbake;

import java.util.function.Supplier;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentTypes;
import org.jbake.template.ModelExtractors;

/** JBake's static registries, filled for one run and left as they were found: as at the start. */
final class Registries {

  private Registries() {}

  static <T> T during(JBakeConfiguration configuration, Supplier<T> work) {
    reset();
    try {
      for (String type : configuration.getDocumentTypes()) {
        DocumentTypes.addDocumentType(type);
        ModelExtractors.getInstance().registerExtractorsForCustomTypes(type);
      }
      return work.get();
    } finally {
      reset();
    }
  }

  private static void reset() {
    DocumentTypes.resetDocumentTypes();
    ModelExtractors.getInstance().reset();
  }
}
