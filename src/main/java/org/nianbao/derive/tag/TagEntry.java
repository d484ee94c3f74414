package org.nianbao.derive.tag;

import java.util.List;
import org.nianbao.model.Id;
import org.nianbao.model.Report;
import org.nianbao.model.Script;

/**
 * A tag with its reports.
 *
 * @param name the spelling that most reports use; of equally frequent ones the simplified
 * @param script in which that spelling is written; simplified where it is the same in both
 * @param otherSpellings from frequent to rare
 * @param reports newest first
 */
public record TagEntry(
    Id slug, String name, Script script, List<String> otherSpellings, List<Report> reports) {

  public TagEntry {
    otherSpellings = List.copyOf(otherSpellings);
    reports = List.copyOf(reports);
  }
}
