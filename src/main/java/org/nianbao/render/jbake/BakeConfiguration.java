package org.nianbao.render.jbake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.PropertiesConfiguration;
import org.apache.commons.configuration2.convert.DefaultListDelimiterHandler;
import org.apache.commons.configuration2.ex.ConfigurationException;
import org.jbake.app.configuration.DefaultJBakeConfiguration;

/**
 * JBake's configuration from the site's {@code jbake.properties} and JBake's own defaults. Unlike
 * JBake's, it does not hold the properties of the JVM, which templates could print.
 */
final class BakeConfiguration {

  private static final String DEFAULTS = "/default.properties";

  /** What JBake would render itself, and where our pages are instead. */
  private static final List<String> OFF =
      List.of(
          "render.index",
          "render.archive",
          "render.feed",
          "render.sitemap",
          "render.tags",
          "render.tagsindex",
          "render.error404");

  private BakeConfiguration() {}

  static DefaultJBakeConfiguration load(Path source) {
    CompositeConfiguration all = new CompositeConfiguration();
    all.setListDelimiterHandler(new DefaultListDelimiterHandler(','));
    all.setPrefixLookups(Map.of());
    try (Reader site = Files.newBufferedReader(source.resolve("jbake.properties"));
        Reader defaults = new InputStreamReader(defaults(), UTF_8)) {
      all.addConfiguration(read(site));
      all.addConfiguration(read(defaults));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    OFF.forEach(key -> all.setProperty(key, "false"));
    all.setProperty("template.folder", "templates");
    all.setProperty("render.encoding", UTF_8.name());
    return new DefaultJBakeConfiguration(source.toFile(), all);
  }

  private static InputStream defaults() {
    return Objects.requireNonNull(
        DefaultJBakeConfiguration.class.getResourceAsStream(DEFAULTS), DEFAULTS);
  }

  private static PropertiesConfiguration read(Reader reader) throws IOException {
    PropertiesConfiguration properties = new PropertiesConfiguration();
    properties.setListDelimiterHandler(new DefaultListDelimiterHandler(','));
    properties.setIncludesAllowed(false);
    try {
      properties.read(reader);
    } catch (ConfigurationException e) {
      throw new IOException(e);
    }
    return properties;
  }
}
