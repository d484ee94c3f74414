package org.nianbao.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What users may ask for. */
final class SettingsTest {

  private static final Path PRODUCT = Path.of("");

  @Test
  void isModestWhereNothingIsAsked() {
    Settings settings = Settings.of(PRODUCT, new Properties());

    assertThat(settings.sizes()).containsExactly(1_000, 10_000);
    assertThat(settings.runs()).isEqualTo(3);
    assertThat(settings.jobs()).isPositive();
    assertThat(settings.wants("hugo")).isTrue();
  }

  @Test
  void takesWhatIsAsked() {
    Properties properties = new Properties();
    properties.setProperty("bench.sizes", "10000, 200");
    properties.setProperty("bench.runs", "5");
    properties.setProperty("bench.jobs", "4");
    properties.setProperty("bench.peers", "ours,copy");

    Settings settings = Settings.of(PRODUCT, properties);

    assertThat(settings.sizes()).containsExactly(200, 10_000);
    assertThat(settings.runs()).isEqualTo(5);
    assertThat(settings.jobs()).isEqualTo(4);
    assertThat(settings.wants("ours")).isTrue();
    assertThat(settings.wants("hugo")).isFalse();
  }

  @Test
  void refusesWhatCannotBeMeasured() {
    Properties properties = new Properties();
    properties.setProperty("bench.sizes", "10");

    assertThatThrownBy(() -> Settings.of(PRODUCT, properties))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("bench.sizes");
  }

  @Test
  void refusesAMisspeltPeer() {
    Properties properties = new Properties();
    properties.setProperty("bench.peers", "hugos");
    Settings settings = Settings.of(PRODUCT, properties);

    assertThatThrownBy(() -> settings.refuseAllBut(Set.of("ours", "hugo")))
        .hasMessageContaining("bench.peers");
  }
}
