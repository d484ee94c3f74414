package org.nianbao.render.jbake;

import freemarker.cache.FileTemplateLoader;
import java.io.File;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Loads templates from one folder; what a symbolic link outside of it hides is not there. */
final class ConfinedTemplateLoader extends FileTemplateLoader {

  ConfinedTemplateLoader(File folder) throws IOException {
    super(folder);
  }

  @Override
  public @Nullable Object findTemplateSource(String name) throws IOException {
    try {
      return super.findTemplateSource(name);
    } catch (SecurityException outside) {
      return null;
    }
  }
}
