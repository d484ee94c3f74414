package org.nianbao.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.nianbao.check.spelling.Suggestion;
import org.nianbao.model.Settings;
import org.nianbao.problem.Code;
import org.nianbao.problem.Language;
import org.nianbao.problem.Leeway;
import org.nianbao.problem.Problems;
import org.nianbao.problem.Severities;
import org.nianbao.problem.Severity;
import org.nianbao.read.RawSetting;

/** Reads the site's own settings, all of which begin with {@code site.}. */
public final class SettingsReader {

  private static final int DEFAULT_PAGE_SIZE = 20;
  static final int MAX_PAGE_SIZE = 500;

  /** Who waits for longer waits for the next report. */
  static final int MAX_DUE_DAYS = 365;

  private static final String SEVERITY = "site.severity.";

  private static final List<String> KNOWN =
      List.of(
          "site.title",
          "site.subtitle",
          "site.footer",
          "site.locale",
          "site.host",
          "site.404.path",
          "site.page.size",
          "site.due.days");

  private final SortedMap<String, RawSetting> raw;
  private final Problems problems;

  private SettingsReader(SortedMap<String, RawSetting> raw, Problems problems) {
    this.raw = raw;
    this.problems = problems;
  }

  static Settings read(
      SortedMap<String, RawSetting> raw, Severities severities, Problems problems) {
    return new SettingsReader(raw, problems).read(severities);
  }

  /** What the site decided about codes, such as {@code site.severity.NB422=error}. */
  static Severities severities(SortedMap<String, RawSetting> raw, Problems problems) {
    return new SettingsReader(raw, problems).severities();
  }

  private Severities severities() {
    Map<Code, Severity> changed = new EnumMap<>(Code.class);
    for (RawSetting setting : raw.values()) {
      if (setting.key().startsWith(SEVERITY)) {
        code(setting)
            .ifPresent(
                code ->
                    changed.put(
                        code,
                        value(setting.key(), Severity::parse, code.severity(), "error、warning")));
      }
    }
    return new Severities(changed);
  }

  private Optional<Code> code(RawSetting setting) {
    String name = setting.key().substring(SEVERITY.length());
    Optional<Code> code = Code.parse(name);
    if (code.isEmpty()) {
      List<String> codes =
          Arrays.stream(Code.values())
              .filter(it -> it.leeway() != Leeway.FIXED)
              .map(Code::name)
              .toList();
      problems.add(
          Code.NB004,
          setting.place(),
          setting.key(),
          SEVERITY + Suggestion.nearest(name, codes).orElse(Code.NB401.name()));
    } else if (code.get().leeway() == Leeway.FIXED) {
      problems.add(Code.NB005, setting.place(), code.get().name());
      return Optional.empty();
    }
    return code;
  }

  /** The language of the site, simplified Chinese where the setting is missing or wrong. */
  public static Language language(SortedMap<String, RawSetting> raw) {
    return Optional.ofNullable(raw.get("site.locale"))
        .flatMap(it -> Language.parse(it.value()))
        .orElse(Language.ZH_CN);
  }

  private Settings read(Severities severities) {
    raw.values().stream()
        .filter(it -> it.key().startsWith("site.") && !it.key().startsWith(SEVERITY))
        .filter(it -> !KNOWN.contains(it.key()))
        .forEach(
            it ->
                problems.add(
                    Code.NB004, it.place(), it.key(), Suggestion.nearestOrAll(it.key(), KNOWN)));
    return new Settings(
        text("site.title").orElse("工会年报"),
        text("site.subtitle").orElse(""),
        text("site.footer").orElse(""),
        value("site.locale", Language::parse, Language.ZH_CN, "zh-CN、zh-TW、en"),
        value(
            "site.host", SettingsReader::host, URI.create("https://nianbao.example/"), "https://…"),
        value("site.404.path", SettingsReader::path, Optional.empty(), "/、/nianbao/"),
        value("site.page.size", SettingsReader::size, DEFAULT_PAGE_SIZE, "1–" + MAX_PAGE_SIZE),
        value("site.due.days", SettingsReader::days, Optional.empty(), "1–" + MAX_DUE_DAYS),
        severities);
  }

  private Optional<String> text(String key) {
    return Optional.ofNullable(raw.get(key))
        .map(it -> it.value().strip())
        .filter(it -> !it.isEmpty());
  }

  private <T> T value(String key, Function<String, Optional<T>> parse, T usual, String allowed) {
    Optional<String> written = text(key);
    if (written.isEmpty()) {
      return usual;
    }
    Optional<T> parsed = parse.apply(written.get());
    RawSetting setting = raw.get(key);
    if (parsed.isEmpty() && setting != null) {
      problems.add(Code.NB003, setting.place(), key, written.get(), allowed);
    }
    return parsed.orElse(usual);
  }

  private static Optional<URI> host(String text) {
    try {
      URI uri = new URI(text.endsWith("/") ? text : text + "/");
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      return web && uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null
          ? Optional.of(uri)
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static Optional<Optional<String>> path(String text) {
    return text.matches("/([A-Za-z0-9._~-]+/)*")
        ? Optional.of(Optional.of(text))
        : Optional.empty();
  }

  private static Optional<Integer> size(String text) {
    return number(text, MAX_PAGE_SIZE);
  }

  private static Optional<Optional<Integer>> days(String text) {
    Optional<Integer> days = number(text, MAX_DUE_DAYS);
    return days.isPresent() ? Optional.of(days) : Optional.empty();
  }

  /** From 1 to the most that is allowed. */
  private static Optional<Integer> number(String text, int most) {
    return Optional.of(text)
        .filter(it -> it.matches("\\d{1,3}"))
        .map(Integer::parseInt)
        .filter(it -> it >= 1 && it <= most);
  }
}
