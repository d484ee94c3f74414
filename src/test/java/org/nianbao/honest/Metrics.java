package org.nianbao.honest;

import java.util.List;
import java.util.Map;

/** The figures of every document, to which pieces refer. */
final class Metrics {

  static final List<String> HEADER =
      List.of(
          ":metric-petitions: 57 宗",
          ":metric-petitions-referred: 38 宗",
          ":metric-petitions-received: 19 宗",
          ":metric-union-dues: 1317.31 万元",
          ":metric-service-visits: >5000 人次",
          ":metric-members: ~12000 人",
          ":metric-women-members: ~5580 人",
          ":metric-女会员占比: 46.5%");

  private Metrics() {}

  /** How those read in a sentence that do not read as they are written. */
  static Map<String, String> inWords(boolean hant) {
    return Map.of(
        "metric-service-visits", hant ? "超過 5000 人次" : "超过 5000 人次",
        "metric-members", hant ? "約 12000 人" : "约 12000 人",
        "metric-women-members", hant ? "約 5580 人" : "约 5580 人");
  }
}
