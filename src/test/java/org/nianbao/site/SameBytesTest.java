package org.nianbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who builds the site, where and how does not show in it. */
@SiteTest
class SameBytesTest {

  private static final String LIST = "edition.json";

  @Test
  void anotherLocaleTimeZoneNumberOfJobsAndSpellingOfTheSourceMakeTheSameSite(
      BuiltSite site, @TempDir Path folder) throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

      BuiltSite other = BuiltSite.build(Path.of("src", ".."), folder.resolve("site"), 1);

      assertThat(Trees.differences(site.files(), other.files()))
          .allMatch(it -> it.startsWith(LIST + " "));
      assertThat(list(other)).isEqualTo(list(site));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  /** Without the edition before it, which the tests of another commit may have left. */
  private static String list(BuiltSite site) throws IOException {
    return Files.readString(site.files().path(LIST))
        .replaceFirst("\n  \"previous\": \"[0-9a-f]{64}\",", "");
  }
}
