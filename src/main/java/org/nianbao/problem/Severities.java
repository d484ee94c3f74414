package org.nianbao.problem;

import java.util.Map;

/**
 * How serious each code is in a run.
 *
 * @param changed the codes for which the site decided otherwise
 */
public record Severities(Map<Code, Severity> changed) {

  public static final Severities USUAL = new Severities(Map.of());

  public Severities {
    changed = Map.copyOf(changed);
  }

  public Severity of(Code code) {
    return changed.getOrDefault(code, code.severity());
  }
}
