package org.nianbao.site;

import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the built site, its server and a browser: one of each for the whole test run. */
final class SiteParameters implements ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    Class<?> type = parameter.getParameter().getType();
    return type == BuiltSite.class || type == StaticServer.class || type == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    Store store = test.getRoot().getStore(Namespace.create(SiteParameters.class));
    Class<?> type = parameter.getParameter().getType();
    if (type == Browser.class) {
      return store.computeIfAbsent(type, it -> Browser.start(), Browser.class);
    }
    BuiltSite site =
        store.computeIfAbsent(BuiltSite.class, it -> Attempt.make(), Attempt.class).site();
    return type == BuiltSite.class
        ? site
        : store.computeIfAbsent(type, it -> serve(site), StaticServer.class);
  }

  private static StaticServer serve(BuiltSite site) {
    return StaticServer.serve(site.files().folder(), "/federation/reports/");
  }

  /** The site, or why there is none: what cannot be built once is not built again for each test. */
  private record Attempt(Supplier<BuiltSite> outcome) {

    static Attempt make() {
      try {
        BuiltSite site = BuiltSite.build();
        return new Attempt(() -> site);
      } catch (RuntimeException e) {
        return new Attempt(
            () -> {
              throw new IllegalStateException(e.getMessage(), e);
            });
      }
    }

    BuiltSite site() {
      return outcome.get();
    }
  }
}
