package org.nianbao.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who builds the site, where and how does not show in it. */
@SiteTest
class SameBytesTest {

  @Test
  void anotherLocaleTimeZoneNumberOfJobsAndSpellingOfTheSourceMakeTheSameSite(
      BuiltSite site, @TempDir Path folder) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

      BuiltSite other = BuiltSite.build(Path.of("src", ".."), folder.resolve("site"), 1);

      assertThat(Trees.differences(site.files(), other.files())).isEmpty();
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
