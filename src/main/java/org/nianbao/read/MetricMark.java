package org.nianbao.read;

/**
 * Private-use characters around what a reference to a metric was replaced by: {@code
 * {metric-petitions}} becomes {@code OPEN petitions SPLIT 57 宗 CLOSE}. The source itself cannot
 * hold them.
 */
public final class MetricMark {

  public static final char OPEN = '\uE000';
  public static final char SPLIT = '\uE001';
  public static final char CLOSE = '\uE002';

  private MetricMark() {}
}
