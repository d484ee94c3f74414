package org.nianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{[0-9]");

  @ParameterizedTest
  @ValueSource(strings = {"zh_TW", "en"})
  void sayTheSameInEveryLanguage(String language) throws IOException {
    Properties base = bundle("zh_CN");
    Properties other = bundle(language);

    assertThat(other.stringPropertyNames()).isEqualTo(base.stringPropertyNames());
    for (String key : base.stringPropertyNames()) {
      assertThat(arguments(other, key)).as(key).isEqualTo(arguments(base, key));
    }
  }

  private static Set<String> arguments(Properties bundle, String key) {
    Set<String> arguments = new TreeSet<>();
    ARGUMENT
        .matcher(bundle.getProperty(key, ""))
        .results()
        .forEach(found -> arguments.add(found.group()));
    return arguments;
  }

  private static Properties bundle(String language) throws IOException {
    Properties properties = new Properties();
    String name = "cli_" + language + ".properties";
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Main.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
