package org.nianbao.problem;

/**
 * A finding that stands as it is, and why.
 *
 * @param document the path of the document that waives it
 * @param subject what it is about: the id of an indicator, or a year
 * @param reason as its author wrote it, never empty
 */
public record Waived(Problem finding, String document, String subject, String reason)
    implements Comparable<Waived> {

  public Waived {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("waived without a reason: " + finding);
    }
  }

  @Override
  public int compareTo(Waived other) {
    return finding.compareTo(other.finding);
  }
}
