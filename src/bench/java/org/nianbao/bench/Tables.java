package org.nianbao.bench;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was measured, as Markdown for people. */
final class Tables {

  private static final String NOTHING = "–";
  private static final double MEGABYTE = 1024.0 * 1024;

  private Tables() {}

  static String of(Results results, String machine) {
    return machine
        + "\n\n"
        + results.sizes().stream().map(it -> size(results, it)).collect(Collectors.joining("\n"))
        + "\n"
        + goals(Goals.of(results));
  }

  /** What one size took. */
  static String size(Results results, int reports) {
    String head =
        "| %s 份报告 · reports | 次 runs | 秒 wall s | 最短–最长 range | CPU s | 内存峰值 peak MB |"
            + " 从零的倍数 × our cold | 备注 remarks |\n|---|--:|--:|--:|--:|--:|--:|---|\n";
    return head.formatted(number("%,d", reports))
        + results.of(reports).stream()
            .map(it -> row(it, results.ratio(reports, it.name(), Ours.COLD)))
            .collect(Collectors.joining());
  }

  static String goals(List<Goal> goals) {
    return "| 目标 · goal | 要求 · asked | 测得 · measured | |\n|---|---|--:|---|\n"
        + goals.stream()
            .map(it -> line(it.what(), it.asked(), it.value(), it.verdict().words()))
            .collect(Collectors.joining());
  }

  private static String row(Row row, OptionalDouble ratio) {
    return line(
        row.name(),
        row.runs().isEmpty() ? NOTHING : Integer.toString(row.runs().size()),
        seconds(row.wall()),
        row.runs().size() < 2 ? NOTHING : seconds(row.shortest()) + "–" + seconds(row.longest()),
        seconds(row.cpu()),
        megabytes(row.peak()),
        ratio(ratio),
        String.join("; ", row.remarks()));
  }

  private static String line(String... cells) {
    return Stream.of(cells)
        .map(it -> it.replace("|", "\\|").replace('\n', ' '))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String seconds(OptionalDouble seconds) {
    if (seconds.isEmpty()) {
      return NOTHING;
    }
    double value = seconds.getAsDouble();
    return number(value < 10 ? "%.2f" : "%.1f", value);
  }

  /** Three digits, so that a hundredth can be told from two. */
  private static String ratio(OptionalDouble ratio) {
    if (ratio.isEmpty()) {
      return NOTHING;
    }
    double value = ratio.getAsDouble();
    return number(value < 0.1 ? "%.4f" : value < 1 ? "%.3f" : "%.2f", value);
  }

  private static String megabytes(OptionalLong bytes) {
    return bytes.isPresent() ? number("%,.0f", bytes.getAsLong() / MEGABYTE) : NOTHING;
  }

  private static String number(String format, Object value) {
    return String.format(Locale.ROOT, format, value);
  }
}
