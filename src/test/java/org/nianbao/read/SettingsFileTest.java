package org.nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.nianbao.problem.Place;

class SettingsFileTest {

  @Test
  void readsEachSettingWithTheLineOfItsKey() {
    SortedMap<String, RawSetting> settings =
        parse(
            "# 站点",
            "",
            "site.title=寮步鎮總工會年報",
            "  site.locale : zh-TW",
            "! 注",
            "site.host http://a.example");
    assertThat(settings.values())
        .containsExactly(
            setting("site.host", "http://a.example", 6),
            setting("site.locale", "zh-TW", 4),
            setting("site.title", "寮步鎮總工會年報", 3));
  }

  @Test
  void joinsContinuedLinesAtTheirFirst() {
    assertThat(parse("a=一 \\", "    二 \\", "  # 三", "b=四\\\\", "c=五").values())
        .containsExactly(setting("a", "一 二 # 三", 1), setting("b", "四\\", 4), setting("c", "五", 5));
  }

  @Test
  void readsEscapesAsPropertiesDoes() {
    assertThat(parse("a\\=b=\\u5de5\\u4f1a\\t!", "empty", "=nameless").values())
        .containsExactly(
            setting("", "nameless", 3), setting("a=b", "工会\t!", 1), setting("empty", "", 2));
  }

  @Test
  void takesABrokenEscapeForABackslash() {
    assertThat(parse("folder=C:\\users\\tan").get("folder"))
        .isEqualTo(setting("folder", "C:\\users\tan", 1));
  }

  @Test
  void letsTheLastOfAKeyCount() {
    assertThat(parse("a=1", "a=2").values()).containsExactly(setting("a", "2", 2));
  }

  @Test
  void endsAContinuedLastLineWithTheFile() {
    assertThat(parse("a=1\\").values()).containsExactly(setting("a", "1", 1));
  }

  private static SortedMap<String, RawSetting> parse(String... lines) {
    return SettingsFile.parse("jbake.properties", List.of(lines));
  }

  private static RawSetting setting(String key, String value, int line) {
    return new RawSetting(key, value, Place.of("jbake.properties", line));
  }
}
