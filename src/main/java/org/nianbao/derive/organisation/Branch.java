package org.nianbao.derive.organisation;

import java.util.List;
import org.nianbao.model.Organisation;
import org.nianbao.model.Report;

/**
 * An organisation in the tree.
 *
 * @param path from the topmost parent to the organisation itself
 * @param reports its own, newest first
 * @param children from above in the tree of unions, then by name
 */
public record Branch(
    Organisation organisation,
    List<Organisation> path,
    List<Report> reports,
    List<Branch> children) {

  public Branch {
    path = List.copyOf(path);
    reports = List.copyOf(reports);
    children = List.copyOf(children);
  }
}
