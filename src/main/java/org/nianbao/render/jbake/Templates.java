package org.nianbao.render.jbake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jbake.app.configuration.JBakeConfiguration;
import org.nianbao.problem.Code;
import org.nianbao.problem.Place;
import org.nianbao.problem.Problems;

/** Finds templates that are missing before JBake does, which would only log it. */
final class Templates {

  /** Of the template engines that JBake would load, only ours escapes what it prints. */
  private static final List<String> EXTENSIONS = List.of(".ftlh", ".ftlx");

  private Templates() {}

  static boolean areFine(BakeOrder order, JBakeConfiguration configuration, Problems problems) {
    SortedSet<String> types =
        order.pages().stream().map(PageDraft::type).collect(Collectors.toCollection(TreeSet::new));
    boolean fine = true;
    for (String type : types) {
      String name = configuration.getTemplateByDocType(type);
      if (name == null) {
        problems.add(Code.NB602, Place.of("jbake.properties"), "template." + type + ".file");
        fine = false;
      } else if (!exists(order.templates(), name)) {
        problems.add(Code.NB602, Place.of("templates/" + name), name);
        fine = false;
      }
    }
    return fine;
  }

  private static boolean exists(Path templates, String name) {
    Path file = templates.resolve(name);
    try {
      return EXTENSIONS.stream().anyMatch(name::endsWith)
          && Files.isRegularFile(file)
          && file.toRealPath().startsWith(templates.toRealPath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
