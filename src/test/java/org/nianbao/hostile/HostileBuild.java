package org.nianbao.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.nianbao.BuildResult;
import org.nianbao.hostile.HostileCase.Run;

/**
 * All attacks that do not stop publication, published together; made once for each process of the
 * tests.
 *
 * @param cases those that are in it
 */
public record HostileBuild(HostileSite site, List<HostileCase> cases, BuildResult result) {

  private static final Path FOLDER =
      Path.of("target", "hostile-" + System.getProperty("nianbao.test-process", "1"))
          .toAbsolutePath();

  private static HostileBuild make() {
    delete(FOLDER);
    List<HostileCase> cases =
        HostileCorpus.all().stream()
            .filter(it -> it.run() == Run.TOGETHER && !it.isRefused())
            .toList();
    HostileSite site = HostileSite.write(FOLDER, cases);
    return new HostileBuild(site, cases, site.build());
  }

  /** The folder with the published files. */
  public Path output() {
    return site.output();
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives it to tests. */
  public static final class Parameter implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
      return parameter.getParameter().getType() == HostileBuild.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
      return test.getRoot()
          .getStore(Namespace.create(HostileBuild.class))
          .computeIfAbsent(HostileBuild.class, it -> make(), HostileBuild.class);
    }
  }
}
